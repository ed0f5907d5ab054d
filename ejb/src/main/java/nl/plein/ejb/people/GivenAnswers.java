package nl.plein.ejb.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.plein.ejb.group.GroupIntakes;
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
    Answers answers;

    @Inject
    GroupIntakes intakes;

    /** The provider says this now, and what it says no more the person may say again. */
    public void take(long account, Map<GivenBy, String> said) {
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
        fill(account, profiles.given(account));
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
        fields.stream().map(field -> field.siteId()).distinct().forEach(site -> intakes.told(account, site));
    }
}
