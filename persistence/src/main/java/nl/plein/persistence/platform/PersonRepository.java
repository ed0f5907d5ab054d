package nl.plein.persistence.platform;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.account.Account.State;
import nl.plein.persistence.shared.LikePattern;

/** People of the whole platform, in pages, for its managers. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PersonRepository {

    private static final String ROWS =
            """
            select new nl.plein.persistence.platform.PersonRow(a.id, a.ref, a.displayName, a.mail, o.name, a.state)
            from Account a left join Organisation o on o.id = a.organisationId
            """;

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * People in the order in which they came.
     *
     * @param words part of the name or the mail address, taken literally; may be empty
     * @param blocked whether only those are meant who cannot come in
     * @param after number of the last row that was shown, 0 for the first page
     */
    public List<PersonRow> page(String words, boolean blocked, long after, int size) {
        return em.createQuery(
                        ROWS
                                + """
                        where a.id > :after and a.state in :states
                            and (lower(a.displayName) like :words escape '!' or lower(a.mail) like :words escape '!')
                        order by a.id""",
                        PersonRow.class)
                .setParameter("after", after)
                .setParameter("states", blocked ? List.of(State.BLOCKED) : List.of(State.ACTIVE, State.BLOCKED))
                .setParameter("words", LikePattern.within(words))
                .setMaxResults(size)
                .getResultList();
    }

    /** One person who was not deleted. */
    public Optional<PersonRow> find(UUID ref) {
        return em.createQuery(ROWS + "where a.ref = :ref and a.state in :states", PersonRow.class)
                .setParameter("ref", ref.toString())
                .setParameter("states", List.of(State.ACTIVE, State.BLOCKED))
                .getResultStream()
                .findFirst();
    }
}
