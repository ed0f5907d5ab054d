package nl.plein.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.plein.ejb.access.ExplainGroupAccess;
import nl.plein.ejb.access.GroupAccess;
import nl.plein.ejb.access.GroupAccessBoundary;
import nl.plein.ejb.access.GroupExplanation;
import nl.plein.ejb.access.PersonRow;
import nl.plein.ejb.access.ReaderList;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;

/** Who sees a group; and for who may ask: whether a person did at a moment, and who were its members. */
@Named
@RequestScoped
public class GroupAccessBean extends AskedAccess<GroupExplanation> {

    @Inject
    GroupAccessBoundary boundary;

    private GroupAccess now;

    public void load() {
        now = boundary.view(current.number(), id());
        answer();
    }

    public GroupAccess getNow() {
        return now;
    }

    public String getRef() {
        return id().value().toString();
    }

    @Override
    public String getAddress() {
        return "/group/" + getRef() + "/access";
    }

    @Override
    protected boolean explains() {
        return now.explains();
    }

    @Override
    protected List<PersonRow> peopleNamed(String words) {
        return boundary.people(current.number(), id(), words);
    }

    @Override
    protected GroupExplanation explain(AccountId person, Instant at) {
        return boundary.explain(new ExplainGroupAccess(current.number(), id(), person, at));
    }

    @Override
    protected ReaderList readersAt(Instant at, long after) {
        return boundary.members(current.number(), id(), at, after);
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
