package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.Welcomed;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Unrecorded;

/** Welcoming somebody who is new on a site, once. */
@Stateless
@Boundary
public class WelcomeBoundary {

    private static final Duration NEW = Duration.ofDays(7);

    @Inject
    ProfileRepository profiles;

    @Inject
    MembershipRepository memberships;

    @Inject
    ChoiceRepository choices;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Whether the person is to be welcomed on this site now; from then on no more. */
    @Open("says of nobody but the person who asks")
    @Unrecorded("a mark of the product itself that a greeting was shown")
    public boolean due(SiteRow site) {
        if (!me.signedIn() || !(isNew(site) || asks(site))) {
            return false;
        }
        if (choices.welcomed(me.id(), site.id()).isPresent()) {
            return false;
        }
        choices.add(new Welcomed(me.id(), site.id(), clock.instant()));
        return true;
    }

    private boolean isNew(SiteRow site) {
        var since = clock.instant().minus(NEW);
        return memberships
                .inSite(me.id(), site.id())
                .filter(membership -> membership.since().isAfter(since))
                .isPresent();
    }

    private boolean asks(SiteRow site) {
        return me.viewer().memberOfSite(site.id())
                && profiles.fields(site.id()).stream()
                        .filter(ProfileField::asked)
                        .anyMatch(field -> field.row().says().atEntry());
    }
}
