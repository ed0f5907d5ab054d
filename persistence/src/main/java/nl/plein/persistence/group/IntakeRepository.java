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

/** Which organisations bring their people into which groups, and which groups take in everybody. */
@ApplicationScoped
@Transactional(MANDATORY)
public class IntakeRepository {

    private static final int MOST_ORGANISATIONS = 200;
    private static final long NOBODY = 0;
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
     * words in it, those that fit best first; without words the first by name.
     */
    public List<MemberOrganisation> others(Group group, String words, int size) {
        return words.isEmpty()
                ? named(group, LikePattern.within(words), size)
                : LikePattern.nearest(words, size, pattern -> named(group, pattern, size));
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

    /**
     * What takes in whoever comes onto a site: for everybody, or for who works for this organisation; a group may be
     * named twice.
     *
     * @param organisation number of the organisation, or null
     */
    public List<GroupIntake> arriving(long site, Long organisation) {
        return em.createNamedQuery("GroupIntake.arriving", GroupIntake.class)
                .setParameter(SITE, site)
                .setParameter(ORGANISATION, organisation == null ? Long.valueOf(NOBODY) : organisation)
                .getResultList();
    }

    /** What takes everybody of the site into a group, if it does. */
    public Optional<GroupIntake> everybody(long group) {
        return em.createNamedQuery("GroupIntake.everybody", GroupIntake.class)
                .setParameter(GROUP, group)
                .getResultStream()
                .findFirst();
    }

    /** Some of the people on the site who never were in the group, who came first onto it first. */
    public List<Long> missing(Group group, int size) {
        return em.createNamedQuery("GroupIntake.missing", Long.class)
                .setParameter(SITE, group.siteId())
                .setParameter(GROUP, group.id())
                .setMaxResults(size)
                .getResultList();
    }

    /** How many that are in all. */
    public long missingNumber(Group group) {
        return em.createNamedQuery("GroupIntake.missingNumber", Long.class)
                .setParameter(SITE, group.siteId())
                .setParameter(GROUP, group.id())
                .getSingleResult();
    }

    /** Another site has other people: a group that goes there takes in everybody no more. */
    public void dropEverybody(long group) {
        em.createNamedQuery("GroupIntake.dropEverybody")
                .setParameter(GROUP, group)
                .executeUpdate();
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
