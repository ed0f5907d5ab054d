package nl.plein.ejb.site;

import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRequest;

/** What happens to the group for which a site was asked, once that site is there. */
public interface NewHome {

    /**
     * Lets the group go to its site, in the name of who asked, by the rules of this moment.
     *
     * @throws nl.plein.security.Refusal when it cannot, and the request is better declined
     */
    void settle(SiteRequest request, Site site);
}
