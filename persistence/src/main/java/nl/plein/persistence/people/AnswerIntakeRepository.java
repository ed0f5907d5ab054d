package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.group.Group;

/** Which answers bring people into which groups. Only answers that every member of the site may read count. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AnswerIntakeRepository {

    private static final String SITE = "site";
    private static final String GROUP = "group";
    private static final String OPEN = "open";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public List<AnswerIntake> ofGroup(long group) {
        return em.createNamedQuery("AnswerIntake.ofGroup", AnswerIntake.class)
                .setParameter(GROUP, group)
                .getResultList();
    }

    /** Numbers of the groups of a site that take in whoever tells what this person tells. */
    public List<Long> groups(long account, long site) {
        return em.createNamedQuery("AnswerIntake.groups", Long.class)
                .setParameter("account", account)
                .setParameter(SITE, site)
                .setParameter(OPEN, open(site))
                .getResultList();
    }

    /** People on the site who tell this and never were in the group: who left is not taken back. */
    public List<Long> awaited(Group group, ProfileField field, String answer) {
        return em.createNamedQuery("AnswerIntake.awaited", Long.class)
                .setParameter(SITE, group.siteId())
                .setParameter(GROUP, group.id())
                .setParameter("field", field.id())
                .setParameter("key", ProfileValue.key(answer))
                .setParameter(OPEN, open(group.siteId()))
                .getResultList();
    }

    public void add(AnswerIntake intake) {
        em.persist(intake);
    }

    public void remove(AnswerIntake intake) {
        em.remove(intake);
    }

    /** The fields of a site stay there when a group goes. */
    public void dropOfGroup(long group) {
        em.createNamedQuery("AnswerIntake.dropOfGroup")
                .setParameter(GROUP, group)
                .executeUpdate();
    }

    private static List<String> open(long site) {
        return List.of(ReachKey.PUBLIC, ReachKey.SIGNED_IN, ReachKey.site(site));
    }
}
