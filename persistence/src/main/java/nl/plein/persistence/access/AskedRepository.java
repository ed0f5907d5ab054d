package nl.plein.persistence.access;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Place;

/**
 * The people about whom somebody may ask: those who are or were on the site or in the group of a place, or opened that
 * group in an emergency; on the platform as a whole everybody.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class AskedRepository {

    private static final int MOST = 10;
    private static final String THERE = " and (exists (select m.id from Membership m"
            + " where m.accountId = a.id and (m.siteId = :site or m.groupId = :group))"
            + " or exists (select e.id from EmergencyAccess e where e.accountId = a.id and e.groupId = :group))";
    private static final String NOT_ERASED = " and a.state <> nl.plein.persistence.account.Account.State.ERASED";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Those whose name begins so, by name; at most ten, and nobody who was erased. */
    public List<Account> named(String beginning, Place place) {
        var pattern = beginning.replaceAll("([!%_])", "!$1") + "%";
        return found("a.displayName like :words escape '!'" + NOT_ERASED, pattern, place)
                .getResultList();
    }

    /** Those with this mail address, by name; at most ten. */
    public List<Account> addressed(String mail, Place place) {
        return found("a.mail = :words", mail, place).getResultList();
    }

    /** The one with this identifier. */
    public Optional<Account> person(AccountId id, Place place) {
        return found("a.ref = :words", id.value().toString(), place)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Account> found(String condition, String words, Place place) {
        boolean everywhere = place.siteId() == null;
        var query = em.createQuery(
                        "select a from Account a where " + condition + (everywhere ? "" : THERE)
                                + " order by a.displayName, a.id",
                        Account.class)
                .setParameter("words", words)
                .setMaxResults(MOST);
        return everywhere
                ? query
                : query.setParameter("site", place.siteId())
                        .setParameter("group", Objects.requireNonNullElse(place.groupId(), 0L));
    }
}
