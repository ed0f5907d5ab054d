package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.group.AddressList;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.InviteListed;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The second step of inviting by file: what it would do, and doing it. */
@Named
@RequestScoped
public class GroupInviteListBean {

    private static final int SHOWN = 50;

    @Inject
    GroupBoundary groups;

    @Inject
    InvitationBoundary invitations;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private GroupDetails details;
    private AddressList judged;
    private String words;

    public void load() {
        getJudged();
    }

    public GroupDetails getDetails() {
        if (details == null) {
            details = groups.view(current.number(), id());
        }
        return details;
    }

    public AddressList getJudged() {
        if (judged == null) {
            judged = invitations.prepared(current.number(), id(), list());
        }
        return judged;
    }

    /** The first lines that are left out. */
    public List<AddressList.Problem> getProblems() {
        var all = getJudged().problems();
        return all.size() > SHOWN ? all.subList(0, SHOWN) : all;
    }

    public void invite() {
        invitations.invite(new InviteListed(current.number(), id(), list(), new OwnWords(words)));
        Messages.afterwards("group.invited");
        way.to("/group/" + id().value() + "/invitations");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = typed;
    }

    private UUID list() {
        return asked.refs("list").stream().findFirst().orElseThrow(() -> new Refusal("group.invite.file.gone"));
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }
}
