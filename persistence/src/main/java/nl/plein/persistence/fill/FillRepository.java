package nl.plein.persistence.fill;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.plein.persistence.audience.Audience;

/** Rows of the generator. Only the generator knows it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class FillRepository {

    /** Counters that the features keep one by one and the generator sets at the end. */
    private static final List<String> COUNTERS = List.of(
            "update plein_group set member_count = (select count(*) from membership m"
                    + " where m.group_id = plein_group.id and m.until_time is null)",
            "update membership set name_key = (select lower(a.display_name) from account a"
                    + " where a.id = membership.account_id), organisation_id = (select a.organisation_id"
                    + " from account a where a.id = membership.account_id)"
                    + " where name_key is null and group_id is null and until_time is null",
            "update site set member_count = (select count(*) from membership m"
                    + " where m.site_id = site.id and m.group_id is null and m.until_time is null)",
            "update item set comment_count = (select count(*) from plein_comment c where c.item_id = item.id)");

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Whether an account signs in by this name: then the generator was here before. */
    public boolean knows(String loginName) {
        return !em.createNamedQuery("AccountPassword.byName")
                .setParameter("name", loginName)
                .getResultList()
                .isEmpty();
    }

    /** Stores an entity of any kind; it has its number at once. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** The audience with this number, which the generator made. */
    public Audience audience(long number) {
        return em.getReference(Audience.class, number);
    }

    /** Writes what was added so far. */
    public void flush() {
        em.flush();
    }

    /** Counts what was made. */
    public void count() {
        COUNTERS.forEach(statement -> em.createNativeQuery(statement).executeUpdate());
    }

    /** These files, of this transaction, need no scanner: the generator made their bytes. */
    public void pass(List<Long> documents) {
        em.flush();
        em.createQuery("update Document d set d.scanState = nl.plein.persistence.document.ScanState.CLEAN"
                        + " where d.id in :documents")
                .setParameter("documents", documents)
                .executeUpdate();
    }
}
