package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.shared.LikePattern;

/** Which organisations bring their people into which groups. */
@ApplicationScoped
@Transactional(MANDATORY)
public class IntakeRepository {

    private static final int MOST_ORGANISATIONS = 200;
    private static final String GROUP = "group";
    private static final String SITE = "site";
    private static final String ORGANISATION = "organisation";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The organisations whose people come into a group, by name. */
    public List<MemberOrganisation> ofGroup(long group) {
        return em.createNamedQuery("GroupIntake.ofGroup", MemberOrganisation.class)
                .setParameter(GROUP, group)
                .setMaxResults(MOST_ORGANISATIONS)
                .getResultList();
    }

    /**
     * Organisations that have people on the site of a group and do not bring them into it, and whose name has these
     * words in it, those that fit best first.
     */
    public List<MemberOrganisation> others(Group group, String words, int size) {
        return LikePattern.nearest(words).stream()
                .flatMap(pattern -> named(group, pattern, size).stream())
                .distinct()
                .limit(size)
                .toList();
    }

    private List<MemberOrganisation> named(Group group, String pattern, int size) {
        return em.createNamedQuery("GroupIntake.others", MemberOrganisation.class)
                .setParameter(SITE, group.siteId())
                .setParameter(GROUP, group.id())
                .setParameter("words", pattern)
                .setMaxResults(size)
                .getResultList();
    }

    /** The organisation with this public identifier. */
    public Optional<Organisation> organisation(UUID ref) {
        return em.createNamedQuery("GroupIntake.organisation", Organisation.class)
                .setParameter("ref", ref.toString())
                .getResultStream()
                .findFirst();
    }

    public Optional<GroupIntake> find(long group, long organisation) {
        return em.createNamedQuery("GroupIntake.one", GroupIntake.class)
                .setParameter(GROUP, group)
                .setParameter(ORGANISATION, organisation)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of the groups of a site that take in whoever works for this organisation. */
    public List<Long> groups(long site, long organisation) {
        return em.createNamedQuery("GroupIntake.groups", Long.class)
                .setParameter(SITE, site)
                .setParameter(ORGANISATION, organisation)
                .getResultList();
    }

    /** People of the organisation who are on the site and never were in the group: who left is not taken back. */
    public List<Long> awaited(Group group, long organisation) {
        return about(em.createNamedQuery("GroupIntake.awaited"), group, organisation).getResultList().stream()
                .map(Long.class::cast)
                .toList();
    }

    /** How many that are. */
    public long awaitedNumber(Group group, long organisation) {
        return (Long) about(em.createNamedQuery("GroupIntake.awaitedNumber"), group, organisation)
                .getSingleResult();
    }

    /** Whether somebody is in a group, or was. */
    public boolean everIn(long account, long group) {
        return em.createNamedQuery("GroupIntake.everIn", Long.class)
                        .setParameter("account", account)
                        .setParameter(GROUP, group)
                        .getSingleResult()
                > 0;
    }

    public void add(GroupIntake intake) {
        em.persist(intake);
    }

    public void remove(GroupIntake intake) {
        em.remove(intake);
    }

    private static Query about(Query query, Group group, long organisation) {
        return query.setParameter(SITE, group.siteId())
                .setParameter(GROUP, group.id())
                .setParameter(ORGANISATION, organisation);
    }
}
