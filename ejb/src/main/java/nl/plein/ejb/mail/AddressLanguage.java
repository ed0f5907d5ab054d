package nl.plein.ejb.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteSetting;

/** In which language to write to somebody of whom only the mail address was given. */
@Dependent
public class AddressLanguage {

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    /** That of the account with the address; without one that of the site: {@code nl} or {@code en}. */
    public String of(String address, long site) {
        return accounts.language(address).orElseGet(() -> ofSite(site));
    }

    /** That of a site: what its managers chose for who has not chosen, otherwise Dutch. */
    public String ofSite(long site) {
        return "EN".equals(sites.choices(site).get(SiteSetting.LANGUAGE)) ? "en" : "nl";
    }
}
