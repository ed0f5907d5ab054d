package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.plein.ejb.member.BulkAct;
import nl.plein.ejb.member.BulkDraft;
import nl.plein.ejb.member.BulkKind;
import nl.plein.ejb.member.BulkPreview;
import nl.plein.ejb.member.RosterBoundary;
import nl.plein.persistence.account.Role;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The second look at what is to be done to many members, and doing it. */
@Named
@RequestScoped
public class MemberBulkBean {

    @Inject
    RosterBoundary roster;

    @Inject
    AskedRoster wanted;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private BulkPreview preview;
    private String reason;

    public void load() {
        getPreview();
    }

    public BulkPreview getPreview() {
        if (preview == null) {
            var people = asked.refs("pick");
            if (people.isEmpty()) {
                throw new Refusal("member.bulk.none");
            }
            if (getKind() == BulkKind.ROLE && getRole() == null) {
                throw new Refusal("member.bulk.role");
            }
            preview = roster.preview(new BulkDraft(current.site(), getKind(), people, getRole(), group()));
        }
        return preview;
    }

    public BulkKind getKind() {
        var kind = wanted.one(BulkKind.values(), "act");
        if (kind == null) {
            throw new Refusal("member.bulk.act");
        }
        return kind;
    }

    public Role getRole() {
        return getKind() == BulkKind.ROLE ? wanted.one(Role.values(), "give") : null;
    }

    /** Name of the group that is meant, empty when none is. */
    public String getGroupName() {
        return group() == null
                ? ""
                : roster.groups(current.site()).stream()
                        .filter(one -> one.ref().equals(group().toString()))
                        .map(one -> one.name())
                        .findFirst()
                        .orElse("");
    }

    public void carryOut() {
        int done =
                roster.carryOut(new BulkAct(current.site(), getKind(), asked.refs("pick"), reason, getRole(), group()));
        Messages.afterwards(done == 1 ? "member.bulk.done.one" : "member.bulk.done");
        way.to("/manage/members");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private java.util.UUID group() {
        return getKind() == BulkKind.GROUP
                ? asked.refs("group").stream().findFirst().orElseThrow(() -> new Refusal("member.bulk.group"))
                : null;
    }
}
