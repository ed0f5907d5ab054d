package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.ejb.member.BulkAct;
import nl.plein.ejb.member.BulkBoundary;
import nl.plein.ejb.member.BulkDraft;
import nl.plein.ejb.member.BulkKind;
import nl.plein.ejb.member.BulkPreview;
import nl.plein.ejb.member.CrowdAct;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.group.GroupChoiceRow;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.security.Refusal;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Carried;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The second look at what is to be done to many members, and doing it; before it, which group is meant. */
@Named
@RequestScoped
public class MemberBulkBean {

    private static final String GROUP = "group";
    private static final String INTO = "into";

    @Inject
    BulkBoundary bulk;

    @Inject
    AskedRoster wanted;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private final SecondLook look = new SecondLook(this::preview);
    private List<GroupChoiceRow> groups;
    private String reason;

    public void load() {
        if (isChoosing()) {
            getGroups();
        } else {
            look.getPreview();
        }
    }

    /** Whether it must be said first which group is meant. */
    public boolean isChoosing() {
        check();
        return getKind() == BulkKind.GROUP && asked.refs(GROUP).isEmpty();
    }

    /** Groups to choose from, by the words that were given; one more than are shown when there are more. */
    public List<GroupChoiceRow> getGroups() {
        if (groups == null) {
            groups = bulk.groups(current.site(), getInto());
        }
        return groups;
    }

    public List<GroupChoiceRow> getFirstGroups() {
        return getGroups().subList(0, Math.min(BulkBoundary.GROUPS, getGroups().size()));
    }

    public boolean isMoreGroups() {
        return getGroups().size() > BulkBoundary.GROUPS;
    }

    public String getInto() {
        return asked.words(INTO);
    }

    /** Whom it is about and what is to be done, for the form that asks which group. */
    public List<Carried> getCarried() {
        var ticked = asked.refs("pick").stream().map(one -> new Carried("pick", one.toString()));
        return Stream.of(wanted.carried(Stream.of("who", "act")), wanted.carried(), ticked)
                .flatMap(some -> some)
                .toList();
    }

    public SecondLook getLook() {
        return look;
    }

    private BulkPreview preview() {
        check();
        return bulk.preview(
                isAll()
                        ? new BulkDraft(current.site(), getKind(), null, wanted.filter(), getRole(), group())
                        : new BulkDraft(current.site(), getKind(), asked.refs("pick"), getRole(), group()));
    }

    /** Whether all are meant whom the selection finds, and not those who were ticked. */
    public boolean isAll() {
        return "ALL".equals(asked.words("who"));
    }

    /** Whether the selection is narrower than the whole site. */
    public boolean isNarrowed() {
        return !wanted.filter().equals(RosterFilter.NONE);
    }

    /** The list with the same selection. */
    public String getBack() {
        var query = wanted.query();
        return "/manage/members" + (query.isEmpty() ? "" : "?" + query);
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
        return isChoosing() || group() == null
                ? ""
                : bulk.group(current.site(), group()).name();
    }

    public void carryOut() {
        if (isAll()) {
            carryOutAll();
        } else {
            said(bulk.carryOut(new BulkAct(current.site(), getKind(), asked.refs("pick"), reason, getRole(), group())));
        }
    }

    private void carryOutAll() {
        var done = bulk.carryOutAll(new CrowdAct(
                current.site(),
                getKind(),
                wanted.filter(),
                asked.once(),
                look.told(),
                look.seen(),
                reason,
                getRole(),
                group()));
        if (done.isPresent()) {
            said(done.getAsInt());
        } else {
            Messages.afterwards("member.bulk.started");
            way.to("/jobs");
        }
    }

    private void said(int done) {
        Messages.afterwards(done == 1 ? "member.bulk.done.one" : "member.bulk.done");
        way.to("/manage/members");
    }

    private void check() {
        if (!isAll() && asked.refs("pick").isEmpty()) {
            throw new Refusal("member.bulk.none");
        }
        if (getKind() == BulkKind.ROLE && getRole() == null) {
            throw new Refusal("member.bulk.role");
        }
    }

    private UUID group() {
        return getKind() == BulkKind.GROUP
                ? asked.refs(GROUP).stream().findFirst().orElse(null)
                : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
