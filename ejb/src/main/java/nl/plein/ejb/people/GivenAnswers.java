package nl.plein.ejb.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.site.SiteRepository;

/** What identity providers say of people, and the fields of sites that it fills. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GivenAnswers {

    @Inject
    ProfileRepository profiles;

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    Answers answers;

    @Inject
    GroupIntakes intakes;

    /**
     * Holds the sites on which something is to be filled in for this person, in the order of their numbers, and then
     * the person: of two who fill in the same, one waits. Where all is as the provider says, nobody waits. Whoever
     * comes in calls it before anything of the person is written, since whoever holds a site may wait for such a row.
     *
     * @return numbers of the sites
     */
    public List<Long> hold(long account, Map<GivenBy, String> said) {
        var held = new TreeSet<Long>();
        said.forEach((what, content) -> held.addAll(profiles.lacking(account, what, content)));
        profiles.givenSites(account).stream()
                .filter(site -> intakes.awaited(account, site))
                .forEach(held::add);
        held.forEach(sites::locked);
        accounts.hold(account);
        return List.copyOf(held);
    }

    /**
     * The provider says this now, and what it says no more the person may say again.
     *
     * @param held numbers of the sites that the caller holds: of others nothing is filled
     */
    public void take(long account, Map<GivenBy, String> said, List<Long> held) {
        var fresh = new HashMap<>(said);
        for (Given before : profiles.said(account)) {
            var now = fresh.remove(before.by());
            if (now == null) {
                profiles.remove(before);
            } else {
                before.say(now);
            }
        }
        fresh.forEach((what, content) -> profiles.add(new Given(account, what, content)));
        fill(
                account,
                profiles.given(account).stream()
                        .filter(field -> held.contains(field.siteId()))
                        .toList());
    }

    /** Fills the fields of a site that a person just came onto. The caller holds that site, so no other is touched. */
    public void fill(long account, long site) {
        fill(
                account,
                profiles.given(account).stream()
                        .filter(field -> field.siteId() == site)
                        .toList());
    }

    private void fill(long account, List<ProfileField> fields) {
        if (fields.isEmpty()) {
            return;
        }
        var said = new HashMap<GivenBy, String>();
        profiles.said(account).forEach(one -> said.put(one.by(), one.content()));
        fields.stream()
                .filter(field -> said.containsKey(field.givenBy()))
                .forEach(field -> answers.give(account, field, said.get(field.givenBy()), sites.get(field.siteId())));
        fields.stream().map(field -> field.siteId()).distinct().sorted().forEach(site -> intakes.told(account, site));
    }
}
