package nl.plein.persistence.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.document.LooseBytes;
import nl.plein.persistence.people.Portrait;
import nl.plein.persistence.site.SiteRow;

/** Requests to be deleted, and taking somebody's traces away. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ErasureRepository {

    private static final String ACCOUNT = "account";

    /** What is wiped of a person, beside the account itself; the parameter is its number. */
    private static final List<String> WIPED = List.of(
            "delete from DirectoryPerson d where d.accountId = :account",
            "delete from ProfileValue v where v.accountId = :account",
            "delete from ProfileSet s where s.accountId = :account",
            "delete from Given g where g.accountId = :account",
            "delete from SentMessage m where m.accountId = :account",
            "delete from NewsReader n where n.accountId = :account",
            "delete from AccountChoice c where c.accountId = :account",
            "delete from Welcomed w where w.accountId = :account",
            "delete from FamiliarDevice f where f.accountId = :account",
            "delete from Portrait p where p.accountId = :account",
            "delete from AccountIdentity i where i.accountId = :account",
            "delete from AccountPassword p where p.accountId = :account",
            """
            update LoginSession s set s.nameId = null, s.sessionIndex = null, s.browser = null, s.network = null
            where s.accountId = :account""",
            """
            update Mail m set m.address = '-', m.subject = null, m.body = null, m.reason = null, m.link = null,
                m.stopLink = null
            where m.accountId = :account""",
            "update Membership m set m.endReason = null where m.accountId = :account",
            "update JoinRequest j set j.motivation = null, j.answer = null where j.accountId = :account",
            "update EntryRequest e set e.motivation = null, e.answer = null where e.accountId = :account",
            """
            update GroupRequest r set r.introduction = null, r.welcome = null, r.answer = null
            where r.accountId = :account""",
            "update SiteRequest r set r.motivation = null where r.accountId = :account",
            "update SiteInvitation i set i.address = '-' where i.accountId = :account",
            "update Invitation i set i.mail = null, i.words = null where i.accountId = :account",
            "update ErasureRequest q set q.reason = null where q.accountId = :account");

    /** What waits for a person and comes to nothing; the parameters are the number of the account and the moment. */
    private static final List<String> WAITING = List.of(
            """
            update Mail m set m.state = nl.plein.persistence.mail.MailState.WITHDRAWN, m.finished = :now
            where m.accountId = :account and m.state = nl.plein.persistence.mail.MailState.WAITING""",
            """
            update EntryRequest e set e.state = nl.plein.persistence.admission.EntryRequest.State.CLOSED,
                e.answered = :now, e.openKey = null
            where e.accountId = :account and e.state = nl.plein.persistence.admission.EntryRequest.State.WAITING""",
            """
            update SiteRequest r set r.state = nl.plein.persistence.site.SiteRequest.State.WITHDRAWN,
                r.answered = :now, r.openGroup = null
            where r.accountId = :account and r.state = nl.plein.persistence.site.SiteRequest.State.WAITING""");

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    public void add(ErasureRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The latest request of a person. */
    public Optional<ErasureRow> latest(long account) {
        return one(rows("ErasureRequest.latest").setParameter(ACCOUNT, account));
    }

    /** Requests that wait, oldest first. */
    public List<ErasureRow> waiting(long after, int size) {
        return rows("ErasureRequest.waiting")
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<ErasureRow> row(UUID ref) {
        return one(rows("ErasureRequest.row").setParameter("ref", ref.toString()));
    }

    public Optional<ErasureRequest> find(UUID ref) {
        return em.createNamedQuery("ErasureRequest.byRef", ErasureRequest.class)
                .setParameter("ref", ref.toString())
                .getResultStream()
                .findFirst();
    }

    /** Answers a request that waits; false when somebody was first. */
    public boolean answer(UUID ref, ErasureRequest.State state, long by, String answer, Instant now) {
        return em.createNamedQuery("ErasureRequest.answer")
                        .setParameter("ref", ref.toString())
                        .setParameter("state", state)
                        .setParameter("by", by)
                        .setParameter("answer", answer)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The sites on which a person is. */
    public List<SiteRow> sites(long account) {
        return em.createQuery(
                        """
                        select new nl.plein.persistence.site.SiteRow(
                            s.id, s.ref, s.name, s.purpose, s.host, s.colour, s.openness)
                        from Membership m join Site s on s.id = m.siteId
                        where m.accountId = :account and m.groupId is null and m.until is null order by s.id""",
                        SiteRow.class)
                .setParameter(ACCOUNT, account)
                .getResultList();
    }

    /** Takes away what identifies a person everywhere but in the account, the log, and what the person wrote. */
    public void wipe(long account, Instant now) {
        em.flush();
        WAITING.forEach(each -> em.createQuery(each)
                .setParameter(ACCOUNT, account)
                .setParameter("now", now)
                .executeUpdate());
        Optional.ofNullable(em.find(Portrait.class, account)).ifPresent(shown -> {
            em.persist(new LooseBytes(shown.large(), now));
            em.persist(new LooseBytes(shown.small(), now));
        });
        WIPED.forEach(
                each -> em.createQuery(each).setParameter(ACCOUNT, account).executeUpdate());
    }

    private TypedQuery<ErasureRow> rows(String name) {
        return em.createNamedQuery(name, ErasureRow.class);
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
