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
import java.util.stream.IntStream;
import nl.plein.ejb.Decision.Refused;
import nl.plein.ejb.admission.BanFromSite;
import nl.plein.ejb.admission.EndSiteMembership;
import nl.plein.ejb.admission.Farewell;
import nl.plein.ejb.admission.MemberBoundary;
import nl.plein.ejb.mail.Said;
import nl.plein.ejb.member.BulkPreview.Line;
import nl.plein.ejb.site.GrantRole;
import nl.plein.ejb.site.SiteRoleBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.member.HeldRole;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;

/** Judges many members and does the same to the good ones, by the boundary that does it to one. */
@ApplicationScoped
@Transactional(MANDATORY)
public class BulkWork {

    private static final int AT_ONCE = 500;

    @Inject
    RosterReader reader;

    @Inject
    RosterRepository roster;

    @Inject
    CrowdRepository crowds;

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

    /**
     * A member and what was found.
     *
     * @param why key of why the member is left out, or null
     */
    record Judged(RosterRow row, String why) {
        boolean good() {
            return why == null;
        }

        Line line() {
            return new Line(row.ref(), row.name(), row.organisation(), row.external(), why);
        }
    }

    /** All who are meant, each with what was found: as many questions for ten as for hundreds. */
    List<Judged> judge(BulkDraft draft) {
        var group = group(draft, false);
        var only = farewell.onlyManager(draft.site().id());
        List<Judged> all = new ArrayList<>();
        for (List<RosterRow> some : parts(rows(draft))) {
            var having = having(draft, some, group);
            for (RosterRow row : some) {
                var facts = new BulkPolicy.Facts(
                        row.account() == me.id(),
                        only.filter(account -> account == row.account()).isPresent(),
                        row.mail() != null,
                        having.contains(row.account()));
                var found = BulkPolicy.decide(draft.kind(), draft.role(), facts);
                all.add(new Judged(row, found instanceof Refused no ? no.messageKey() : null));
            }
        }
        return all;
    }

    /** Does it to the good ones; how many these are. */
    int carryOut(BulkAct act) {
        var draft = new BulkDraft(act.site(), act.kind(), act.people(), act.role(), act.group());
        var group = group(draft, true);
        int done = 0;
        for (Judged one : judge(draft)) {
            if (one.good()) {
                act(act, one.row(), group);
                done++;
            }
        }
        return done;
    }

    private void act(BulkAct act, RosterRow row, Optional<Group> group) {
        var account = UUID.fromString(row.ref());
        switch (act.kind()) {
            case REMOVE -> members.end(new EndSiteMembership(act.site(), account, new Said(act.reason())));
            case BAN -> members.ban(new BanFromSite(act.site(), account, act.reason()));
            case ROLE -> roles.grant(new GrantRole(act.site().siteId(), row.mail(), act.role(), null, null));
            case GROUP -> placing.place(group.orElseThrow(), row.account(), act.site());
        }
    }

    /** Who of these has the role, or is in the group. */
    private Set<Long> having(BulkDraft draft, List<RosterRow> some, Optional<Group> group) {
        var accounts = some.stream().map(RosterRow::account).toList();
        if (group.isPresent()) {
            return crowds.inGroup(group.get().id(), accounts);
        }
        return draft.kind() == BulkKind.ROLE
                ? roster.roles(draft.site().id(), accounts, clock.instant()).stream()
                        .filter(held -> held.role() == draft.role())
                        .map(HeldRole::account)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private List<RosterRow> rows(BulkDraft draft) {
        long site = draft.site().id();
        if (draft.filter() == null) {
            return roster.these(
                    site, draft.people().stream().map(UUID::toString).collect(Collectors.toSet()));
        }
        List<RosterRow> all = new ArrayList<>();
        List<RosterRow> some;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
            some = reader.page(site, draft.filter(), after, AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE && all.size() <= CrowdAct.MOST);
        if (all.size() > CrowdAct.MOST) {
            throw new Refusal("member.bulk.many", CrowdAct.MOST);
        }
        return all;
    }

    /** @param held whether nobody else changes the group until the end of the transaction */
    private Optional<Group> group(BulkDraft draft, boolean held) {
        if (draft.kind() != BulkKind.GROUP) {
            return Optional.empty();
        }
        if (draft.group() == null) {
            throw new Refusal("member.bulk.group");
        }
        long site = draft.site().id();
        if (crowds.group(site, me.id(), draft.group()).isEmpty()) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, draft.group()));
        }
        var id = new GroupId(draft.group());
        return Optional.of(held ? groups.locked(id, site) : groups.get(id, site));
    }

    private static List<List<RosterRow>> parts(List<RosterRow> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .toList();
    }
}
