package nl.plein.ejb.site;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.site.PlannedSite;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Right;

/** Founds a site for something that needs one of its own, by the rules for starting sites. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SiteFounding {

    @Inject
    SiteBirth birth;

    @Inject
    CurrentAccount me;

    /** Whether this person gets a site at once. */
    public boolean atOnce() {
        return StartSetting.allowed() && StartSetting.atOnce() || me.may(Right.PLATFORM_MANAGE, Place.PLATFORM);
    }

    /**
     * Makes a site of which this person is the first manager.
     *
     * @param host first part of the address
     * @throws Refusal when name or address cannot be had, or this person has to ask first
     */
    public SiteRow found(UUID ref, String name, String purpose, String host, Site.Openness openness) {
        if (!atOnce()) {
            throw new Refusal("move.split.ask");
        }
        var planned = new PlannedSite(
                SiteWords.name(name),
                SiteWords.purpose(purpose),
                SiteWords.openness(openness),
                SiteHost.below(host == null ? "" : host));
        birth.check(planned);
        return birth.make(ref, planned, me.id()).row();
    }
}
