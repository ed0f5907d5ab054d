package nl.plein.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteDirectoryRepository;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** The other sites that somebody manages, to choose one of: some of them, since a platform has hundreds. */
@ApplicationScoped
public class OtherSites {

    /** Sites that are shown at a time. */
    static final int MOST = 20;

    @Inject
    SiteDirectoryRepository directory;

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /**
     * Those to choose from, by name.
     *
     * @param site the one that is not among them
     * @param words part of the name or the address; may be empty
     */
    public SiteOffer offered(SiteRow site, String words) {
        var found = directory.named(managed(), words.strip(), MOST + 2).stream()
                .filter(one -> one.id() != site.id())
                .toList();
        return new SiteOffer(found.stream().limit(MOST).toList(), found.size() > MOST, words.strip());
    }

    /** The one that was chosen, if it is another one that this person manages. */
    public Optional<SiteRow> chosen(SiteRow site, SiteId wished) {
        return Optional.ofNullable(wished)
                .flatMap(sites::find)
                .filter(one -> one.state().served())
                .map(Site::row)
                .filter(one -> one.id() != site.id())
                .filter(one ->
                        managed().map(numbers -> numbers.contains(one.id())).orElse(true));
    }

    /** Numbers of the sites that this person manages; empty for who manages all of them. */
    private Optional<Set<Long>> managed() {
        return me.may(Right.SITE_MANAGE, Place.PLATFORM)
                ? Optional.empty()
                : Optional.of(accounts.roles(me.id(), clock.instant()).stream()
                        .filter(role -> role.role() == Role.SITE_MANAGER)
                        .map(RoleGrant::siteId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
