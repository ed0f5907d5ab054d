package nl.plein.persistence.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.shared.LikePattern;
import nl.plein.persistence.shared.Likeness;
import nl.plein.persistence.signin.IdentityProvider;

/** Organisations, and the providers that vouch for their people. */
@ApplicationScoped
@Transactional(MANDATORY)
public class OrganisationRepository {

    private static final String PROVIDERS =
            """
            select new nl.plein.persistence.platform.ProviderRow(
                p.id, p.entityId, p.name, p.organisationId, o.name, p.enabled, p.stopped, p.stopReason)
            from IdentityProvider p left join Organisation o on o.id = p.organisationId
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Organisations by name.
     *
     * @param words part of the name, taken literally; may be empty
     * @param after name of the last that was shown, empty for the first page
     */
    public List<OrganisationRow> page(String words, String after, int size) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.platform.OrganisationRow(o.id, o.ref, o.name)
                        from Organisation o
                        where lower(o.name) like :words escape '!' and (:first = true or o.name > :after)
                        order by o.name""",
                        OrganisationRow.class)
                .setParameter("words", LikePattern.within(words))
                .setParameter("first", after.isEmpty())
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether an organisation beside this one has a name that looks like this name. */
    public boolean namedLike(String name, long besides) {
        return em.createQuery(
                                "select count(o) from Organisation o where o.likeness = :likeness and o.id <> :besides",
                                Long.class)
                        .setParameter("likeness", Likeness.of(name))
                        .setParameter("besides", besides)
                        .getSingleResult()
                > 0;
    }

    /** The providers of these organisations, those in use and those that are stopped. */
    public List<ProviderRow> providers(Collection<Long> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : em.createQuery(
                                PROVIDERS + "where p.organisationId in :organisations order by p.id", ProviderRow.class)
                        .setParameter("organisations", organisations)
                        .getResultList();
    }

    /** A provider, in use or stopped. */
    public Optional<IdentityProvider> provider(String entityId) {
        return em.createQuery("select p from IdentityProvider p where p.entityId = :entityId", IdentityProvider.class)
                .setParameter("entityId", entityId)
                .getResultStream()
                .findFirst();
    }

    /** Those of these providers that belong to an organisation already. */
    public Set<String> taken(Collection<String> entityIds) {
        return known(entityIds).stream().map(ProviderRow::entityId).collect(Collectors.toUnmodifiableSet());
    }

    /** What is known of these providers. */
    public List<ProviderRow> known(Collection<String> entityIds) {
        return entityIds.isEmpty()
                ? List.of()
                : em.createQuery(PROVIDERS + "where p.entityId in :entityIds order by p.id", ProviderRow.class)
                        .setParameter("entityIds", entityIds)
                        .getResultList();
    }

    /** Whether people, providers, sites, or rules of sites and groups about who comes in belong to an organisation. */
    public boolean used(long organisation) {
        return Stream.of("Account", "IdentityProvider", "SiteOrganisation", "SiteAdmission", "GroupIntake")
                .anyMatch(kind -> !em.createQuery(
                                "select x.id from " + kind + " x where x.organisationId = :organisation", Long.class)
                        .setParameter("organisation", organisation)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /** Forgets an organisation that nothing uses. */
    public void remove(Organisation organisation) {
        em.remove(organisation);
    }

    /** Forgets a provider that has no mail domains. */
    public void remove(IdentityProvider provider) {
        em.remove(provider);
    }

    /** How many people ever came in by a provider. */
    public long people(String entityId) {
        return em.createQuery("select count(i) from AccountIdentity i where i.provider = :provider", Long.class)
                .setParameter("provider", entityId)
                .getSingleResult();
    }
}
