package nl.plein.ejb.fill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.fill.FillRepository;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.session.AccountPassword;
import nl.plein.security.password.PasswordHash;

/** Accounts with a password, and their memberships of sites and groups. */
@Dependent
class FillPeople {

    @Inject
    FillBatch batch;

    @Inject
    FillRepository rows;

    @Inject
    PasswordHash hashes;

    @Inject
    Clock clock;

    private Map<Long, List<FilledGroup>> groupsOf = new HashMap<>();
    private String hash;

    void fill(FillSize size, FillWords words, FillPlaces places, RandomGenerator chance) {
        // one slow hash for all of them: they are invented, and each by itself would take hours
        hash = hashes.of(LargeFill.PASSWORD.toCharArray());
        groupsOf = places.groups.stream().collect(Collectors.groupingBy(FilledGroup::siteId));
        var larger = new Skew(places.sites.size(), 0.8);
        batch.each("accounts", size.users(), number -> {
            var since = clock.instant()
                    .minus(Duration.ofSeconds((long) (LargeFill.SPAN.toSeconds() * chance.nextDouble())));
            var account = account(number, words, places, since, chance);
            var mine = new TreeSet<Integer>();
            for (int more = 1 + new Skew(4, 2).draw(chance); more > 0; more--) {
                mine.add(larger.draw(chance));
            }
            mine.forEach(place -> {
                join(account, places.sites.get(place), since, chance);
                places.answers.member(account, places.sites.get(place), since);
            });
        });
        batch.once(() -> places.groups.stream()
                .filter(group -> group.members().isEmpty())
                .forEach(this::lonelyOwner));
    }

    private long account(int number, FillWords words, FillPlaces places, Instant since, RandomGenerator chance) {
        var name = LargeFill.NAME.formatted(number + 1);
        var organisation = places.organisations.get(chance.nextInt(places.organisations.size()));
        var account = new Account(words.person(), name, organisation, since);
        rows.add(account);
        batch.after(new AccountPassword(account.id(), name, hash, since));
        return account.id();
    }

    private void join(long account, long site, Instant since, RandomGenerator chance) {
        batch.after(new Membership(account, site, null, Rank.MEMBER, since));
        var there = groupsOf.getOrDefault(site, List.of());
        if (there.isEmpty()) {
            return;
        }
        var larger = new Skew(there.size(), 0.7);
        var mine = new TreeSet<Integer>();
        for (int more = new Skew(40, 1.6).draw(chance) + 1; more > 0; more--) {
            mine.add(larger.draw(chance));
        }
        mine.forEach(place -> join(account, there.get(place), since));
    }

    private void join(long account, FilledGroup group, Instant since) {
        var rank = group.members().isEmpty() ? Rank.OWNER : Rank.MEMBER;
        group.members().add(account);
        batch.after(new Membership(account, group.siteId(), group.id(), rank, since));
    }

    /** A group that nobody was drawn for has at least an owner: somebody of the largest group of its site. */
    private void lonelyOwner(FilledGroup group) {
        groupsOf.get(group.siteId()).stream()
                .filter(other -> !other.members().isEmpty())
                .findFirst()
                .ifPresent(other ->
                        join(other.members().get(0), group, clock.instant().minus(LargeFill.SPAN)));
    }
}
