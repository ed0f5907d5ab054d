package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.plein.ejb.Decision.Refused;
import nl.plein.ejb.admission.BanFromSite;
import nl.plein.ejb.admission.EndSiteMembership;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.member.BulkPreview.Line;
import nl.plein.ejb.site.GrantRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.member.HeldRole;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** Judges many members and does the same to the good ones, by the boundary that does it to one. */
@ApplicationScoped
@Transactional(MANDATORY)
public class BulkWork {

    @Inject
    RosterRepository roster;

    @Inject
    MembershipRepository memberships;

    @Inject
    GroupRepository groups;

    @Inject
    MemberBoundary members;

    @Inject
    SiteRoleBoundary roles;

    @Inject
    GroupPlacing placing;

    @Inject
    Farewell farewell;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    BulkPreview preview(BulkDraft draft) {
        var group = group(draft);
        List<Line> good = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        for (RosterRow row : rows(draft)) {
            var why = why(draft, row, group);
            var line = new Line(row.ref(), row.name(), row.organisation(), why.orElse(null));
            (why.isEmpty() ? good : left).add(line);
        }
        return new BulkPreview(good, left);
    }

    int carryOut(BulkAct act) {
        var draft = new BulkDraft(act.site(), act.kind(), act.people(), act.role(), act.group());
        var group = group(draft);
        int done = 0;
        for (RosterRow row : rows(draft)) {
            if (why(draft, row, group).isEmpty()) {
                act(act, row, group);
                done++;
            }
        }
        if (done == 0) {
            throw new Refusal("member.bulk.nobody");
        }
        return done;
    }

    private void act(BulkAct act, RosterRow row, Optional<Group> group) {
        var account = UUID.fromString(row.ref());
        switch (act.kind()) {
            case REMOVE -> members.end(new EndSiteMembership(act.site(), account));
            case BAN -> members.ban(new BanFromSite(act.site(), account, act.reason()));
            case ROLE -> roles.grant(new GrantRole(act.site().siteId(), row.mail(), act.role(), null, null));
            case GROUP -> placing.place(group.orElseThrow(), row.account(), act.site());
        }
    }

    private Optional<String> why(BulkDraft draft, RosterRow row, Optional<Group> group) {
        var facts = new BulkPolicy.Facts(
                row.account() == me.id(),
                farewell.lastManager(row.account(), draft.site().id()),
                row.mail() != null,
                has(draft, row, group));
        return BulkPolicy.decide(draft.kind(), draft.role(), facts) instanceof Refused no
                ? Optional.of(no.messageKey())
                : Optional.empty();
    }

    private boolean has(BulkDraft draft, RosterRow row, Optional<Group> group) {
        if (group.isPresent()) {
            return memberships.inGroup(row.account(), group.get().id()).isPresent();
        }
        return draft.kind() == BulkKind.ROLE
                && roster.roles(draft.site().id(), Set.of(row.account()), clock.instant()).stream()
                        .map(HeldRole::role)
                        .anyMatch(role -> role == draft.role());
    }

    private List<RosterRow> rows(BulkDraft draft) {
        return roster.these(
                draft.site().id(), draft.people().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    /** The group that is meant, held by this transaction, if one is. */
    private Optional<Group> group(BulkDraft draft) {
        if (draft.kind() != BulkKind.GROUP) {
            return Optional.empty();
        }
        if (draft.group() == null) {
            throw new Refusal("member.bulk.group");
        }
        return Optional.of(allowed(draft.site(), draft.group()));
    }

    private Group allowed(SiteRow site, UUID group) {
        boolean mine = roster.groups(site.id(), me.id()).stream()
                .anyMatch(one -> one.ref().equals(group.toString()));
        if (!mine) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, group));
        }
        return groups.locked(new GroupId(group), site.id());
    }
}
