package nl.plein.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.persistence.signin.IdentityProvider;
import nl.plein.persistence.signin.SignInRepository;

/** The admitted providers, from their table. */
@ApplicationScoped
class AdmittedProviders implements ProviderDirectory {

    @Inject
    SignInRepository rows;

    @Override
    @Transactional
    public Optional<KnownProvider> find(String entityId) {
        return rows.provider(entityId).map(AdmittedProviders::known);
    }

    @Override
    @Transactional
    public List<KnownProvider> enabled() {
        return rows.providers().stream().map(AdmittedProviders::known).toList();
    }

    private static KnownProvider known(IdentityProvider row) {
        return new KnownProvider(
                row.entityId(),
                row.name(),
                row.organisationId(),
                new Profile(row.assertionSigned(), row.encrypted(), row.levels()));
    }
}
