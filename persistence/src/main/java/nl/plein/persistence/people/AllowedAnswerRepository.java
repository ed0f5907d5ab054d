package nl.plein.persistence.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.shared.LikePattern;

/** The lists of answers that fields take. A list may be long: it is read as a whole only where very many are judged. */
@ApplicationScoped
@Transactional(MANDATORY)
public class AllowedAnswerRepository {

    private static final String FIELD = "field";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** The first answers of a list, in the order of its file. */
    public List<String> contents(long field, int size) {
        return em.createNamedQuery("AllowedAnswer.contents", String.class)
                .setParameter(FIELD, field)
                .setMaxResults(size)
                .getResultList();
    }

    /** The answer as the list spells it; empty when it is not in the list. */
    public Optional<String> spelled(long field, String answer) {
        return em.createNamedQuery("AllowedAnswer.spelled", String.class)
                .setParameter(FIELD, field)
                .setParameter("key", ProfileValue.key(answer))
                .getResultStream()
                .findFirst();
    }

    /** The whole list, by what its answers are told apart by. */
    public NavigableMap<String, String> spellings(long field) {
        var all = new TreeMap<String, String>();
        em.createNamedQuery("AllowedAnswer.spellings", Object[].class)
                .setParameter(FIELD, field)
                .getResultStream()
                .forEach(row -> all.put((String) row[0], (String) row[1]));
        return all;
    }

    /** Some answers that begin with these words. */
    public List<String> beginning(long field, String words, int size) {
        return em.createNamedQuery("AllowedAnswer.like", String.class)
                .setParameter(FIELD, field)
                .setParameter("words", LikePattern.beginning(words))
                .setMaxResults(size)
                .getResultList();
    }

    /** How many people told something in a field that is not in its list, as far as this person may read it. */
    public long misfits(long field, Viewer viewer) {
        return em.createNamedQuery("AllowedAnswer.misfits", Long.class)
                .setParameter(FIELD, field)
                .setParameter("keys", viewer.keys())
                .getSingleResult();
    }

    /** Of how many members of the site the provider says something for a field that is not in its list. */
    public long misgiven(ProfileField field) {
        return field.givenBy() == null
                ? 0
                : em.createNamedQuery("AllowedAnswer.misgiven", Long.class)
                        .setParameter("by", field.givenBy())
                        .setParameter("site", field.siteId())
                        .setParameter(FIELD, field.id())
                        .getSingleResult();
    }

    /** From now on a field takes these answers only; with none of them it takes any. */
    public void replace(ProfileField field, List<String> answers) {
        em.createNamedQuery("AllowedAnswer.drop")
                .setParameter(FIELD, field.id())
                .executeUpdate();
        answers.forEach(answer -> em.persist(new AllowedAnswer(field, answer)));
        field.allow(answers.size());
        em.flush();
    }

    /** What answers in such a list are told apart by. */
    public static String key(String answer) {
        return ProfileValue.key(answer);
    }
}
