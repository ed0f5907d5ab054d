package nl.plein.persistence.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.plein.persistence.shared.Served;

/** Somebody asks to join a site. */
@Entity
@NamedQuery(name = "EntryRequest.byRef", query = "select r from EntryRequest r where r.ref = :ref and r.siteId = :site")
@NamedQuery(name = "EntryRequest.open", query = "select r from EntryRequest r where r.openKey = :key")
@NamedQuery(
        name = "EntryRequest.end",
        query =
                """
        update EntryRequest r set r.state = :state, r.answered = :now, r.answererId = :answerer, r.openKey = null,
            r.answer = :answer
        where r.id = :id and r.state = nl.plein.persistence.admission.EntryRequest.State.WAITING""")
@NamedQuery(
        name = "EntryRequest.last",
        query =
                """
        select r from EntryRequest r where r.accountId = :account and r.siteId = :site order by r.id desc""")
@NamedQuery(
        name = "EntryRequest.listed",
        query =
                EntryRequest.ROWS
                        + """
            and r.state = nl.plein.persistence.admission.EntryRequest.State.WAITING
            and r.id > :after
        order by r.id""")
@NamedQuery(
        name = "EntryRequest.answered",
        query =
                EntryRequest.ROWS
                        + """
            and r.answered is not null and (r.answered < :moment or r.answered = :moment and r.id < :before)
        order by r.answered desc, r.id desc""")
@NamedQuery(name = "EntryRequest.forget", query = "delete from EntryRequest r where r.answered < :before")
@NamedQuery(name = "EntryRequest.row", query = EntryRequest.ROWS + " and r.ref = :ref")
@NamedQuery(
        name = "EntryRequest.perSite",
        query =
                """
        select new nl.plein.persistence.people.WaitingRow(s.name, s.ref, s.host, count(r))
        from EntryRequest r left join Site s on s.id = r.siteId
        where r.siteId in :sites and r.state = nl.plein.persistence.admission.EntryRequest.State.WAITING
          and """
                        + Served.SITE + "group by s.name, s.ref, s.host order by s.name")
@Table(name = "entry_request")
public class EntryRequest {

    /** Requests to a site, with who asked and who answered. */
    static final String ROWS =
            """
            select new nl.plein.persistence.admission.EntryRequestRow(
                r.id, r.ref, a.displayName, o.name, a.organisationId, s.organisationLine, a.mail, r.motivation, r.asked,
                r.state, r.answered, w.displayName, r.answer)
            from EntryRequest r left join Account a on a.id = r.accountId
                left join Organisation o on o.id = a.organisationId
                left join Account w on w.id = r.answererId left join Site s on s.id = r.siteId
            where r.siteId = :site
            """;

    /** How it was answered. */
    public enum State {
        WAITING,
        ADMITTED,
        DECLINED,
        /** The person came in another way, or was banned. */
        CLOSED
    }

    @Id
    @SequenceGenerator(name = "entry_request_seq", sequenceName = "entry_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_request_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "open_key")
    private String openKey;

    private String motivation;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant asked;
    private Instant answered;

    @Column(name = "answerer_id")
    private Long answererId;

    private String answer;

    protected EntryRequest() {} // JPA

    public EntryRequest(long siteId, long accountId, String motivation, Instant asked) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        this.accountId = accountId;
        this.openKey = openKey(siteId, accountId);
        this.motivation = motivation;
        this.asked = asked;
    }

    /** One person has one open request to a site. */
    static String openKey(long site, long account) {
        return site + " " + account;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Instant asked() {
        return asked;
    }

    /** Whether a manager said no. */
    public boolean declined() {
        return state == State.DECLINED;
    }

    /** When it was answered, or null. */
    public Instant answered() {
        return answered;
    }

    /** What the person was told, or null. */
    public String answer() {
        return answer;
    }
}
