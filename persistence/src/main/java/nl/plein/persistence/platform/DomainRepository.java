package nl.plein.persistence.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.plein.persistence.signin.ProviderDomain;

/** Which provider speaks for which mail domain, as managers of the platform said. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DomainRepository {

    private static final String SPEAKERS =
            """
            select new nl.plein.persistence.platform.SpeakerRow(d.domain, p.entityId, o.name)
            from ProviderDomain d left join IdentityProvider p on p.id = d.providerId
                left join Organisation o on o.id = p.organisationId
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Providers in use that speak for these domains. */
    public List<SpeakerRow> speakers(Collection<String> domains) {
        return domains.isEmpty()
                ? List.of()
                : em.createQuery(
                                SPEAKERS + "where d.domain in :domains and p.enabled = true order by d.domain",
                                SpeakerRow.class)
                        .setParameter("domains", domains)
                        .getResultList();
    }

    /** Providers that have one of these domains, in use or not, beside this one. */
    public List<SpeakerRow> others(Collection<String> domains, long provider) {
        return domains.isEmpty()
                ? List.of()
                : em.createQuery(
                                SPEAKERS + "where d.domain in :domains and p.id <> :provider order by d.domain",
                                SpeakerRow.class)
                        .setParameter("domains", domains)
                        .setParameter("provider", provider)
                        .getResultList();
    }

    /** The domains for which a provider speaks, by name. */
    public List<String> of(long provider) {
        return rows(provider).stream().map(ProviderDomain::domain).toList();
    }

    /** From now on a provider speaks for these domains and no others. */
    public void speak(long provider, List<String> domains) {
        var now = rows(provider);
        now.stream().filter(row -> !domains.contains(row.domain())).forEach(em::remove);
        var kept = now.stream().map(ProviderDomain::domain).toList();
        domains.stream()
                .filter(domain -> !kept.contains(domain))
                .forEach(domain -> em.persist(new ProviderDomain(provider, domain)));
        em.flush();
    }

    private List<ProviderDomain> rows(long provider) {
        return em.createQuery(
                        "select d from ProviderDomain d where d.providerId = :provider order by d.domain",
                        ProviderDomain.class)
                .setParameter("provider", provider)
                .getResultList();
    }
}
