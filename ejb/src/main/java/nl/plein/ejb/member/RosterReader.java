package nl.plein.ejb.member;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.member.RosterFilter;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.member.RosterRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** Reads the members of a site, by nothing that who looks may not know of them. */
@Dependent
class RosterReader {

    @Inject
    RosterRepository roster;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Members in the order in which they came.
     *
     * @throws Refusal when they are narrowed to who asked to be deleted, by somebody who does not decide on that
     */
    List<RosterRow> page(long site, RosterFilter filter, long after, int size) {
        demand(filter);
        return roster.page(site, filter, after, size, clock.instant());
    }

    /** @throws Refusal as reading them would */
    void demand(RosterFilter filter) {
        if (filter.leaving() && !decides()) {
            throw new Refusal("right.missing.platform_manage");
        }
    }

    /** Whether the person decides on requests to be deleted. */
    boolean decides() {
        return me.may(Right.PLATFORM_MANAGE, Place.PLATFORM);
    }
}
