package nl.plein.persistence.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is held about one person. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PersonalDataRepository {

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * One thing that is held.
     *
     * @param id number of its row
     * @param values by the name of the column; null where there is nothing
     */
    public record Held(long id, Map<String, Object> values) {}

    /**
     * What is held of one kind, in the order of its rows.
     *
     * @param after number of the last row that was read, 0 to begin
     */
    public List<Held> page(PersonalData kind, long account, long after, int size) {
        return em.createQuery(kind.query(), Object[].class)
                .setParameter("account", account)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> held(kind, row))
                .toList();
    }

    private static Held held(PersonalData kind, Object... row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < kind.columns().size(); i++) {
            values.put(kind.columns().get(i), row[i + 1]);
        }
        return new Held((Long) row[0], values);
    }
}
