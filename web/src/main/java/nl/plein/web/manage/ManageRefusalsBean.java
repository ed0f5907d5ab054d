package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.plein.ejb.signin.ProviderChoice;
import nl.plein.ejb.signin.RefusalBoundary;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.persistence.signin.RefusalRow;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;

/** Why somebody could not sign in, by the code that the person was shown. */
@Named
@RequestScoped
public class ManageRefusalsBean {

    @Inject
    RefusalBoundary refusals;

    @Inject
    SignInBoundary providers;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    private Optional<RefusalRow> found = Optional.empty();

    /** Only for who manages members of the site. */
    public void load() {
        found = refusals.found(current.site().siteId(), getCode());
    }

    /** What was typed, as it was typed. */
    public String getCode() {
        return asked.words("code").strip();
    }

    /** The refusal with this code, or null. */
    public RefusalRow getFound() {
        return found.orElse(null);
    }

    /** What people call the provider; its address when it is no longer one to choose, empty when it never was sure. */
    public String getProvider() {
        return found.map(RefusalRow::provider)
                .map(entity -> providers.choices().stream()
                        .filter(one -> one.entityId().equals(entity))
                        .map(ProviderChoice::name)
                        .findFirst()
                        .orElse(entity))
                .orElse("");
    }
}
