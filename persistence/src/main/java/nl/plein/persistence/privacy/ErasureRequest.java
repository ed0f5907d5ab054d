package nl.plein.persistence.privacy;

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

/** Somebody asks to have the account deleted. It is answered once; the first answer counts. */
@Entity
@NamedQuery(
        name = "ErasureRequest.latest",
        query = ErasureRequest.ROW + " where q.accountId = :account order by q.id desc")
@NamedQuery(name = "ErasureRequest.row", query = ErasureRequest.ROW + " where q.ref = :ref")
@NamedQuery(
        name = "ErasureRequest.waiting",
        query =
                ErasureRequest.ROW
                        + """
         where q.state = nl.plein.persistence.privacy.ErasureRequest.State.WAITING and q.id > :after order by q.id""")
@NamedQuery(name = "ErasureRequest.byRef", query = "select q from ErasureRequest q where q.ref = :ref")
@NamedQuery(
        name = "ErasureRequest.answer",
        query =
                """
        update ErasureRequest q set q.state = :state, q.answered = :now, q.answeredBy = :by, q.answer = :answer,
            q.openKey = null
        where q.ref = :ref and q.state = nl.plein.persistence.privacy.ErasureRequest.State.WAITING""")
@NamedQuery(
        name = "ErasureRequest.count",
        query =
                """
        select count(q) from ErasureRequest q where q.accountId <> :account
          and q.state = nl.plein.persistence.privacy.ErasureRequest.State.WAITING""")
@Table(name = "erasure_request")
public class ErasureRequest {

    /** Where a request stands. */
    public enum State {
        WAITING,
        WITHDRAWN,
        DECLINED,
        DONE
    }

    static final String ROW =
            """
            select new nl.plein.persistence.privacy.ErasureRow(q.id, q.ref, a.ref, a.displayName, o.name, q.reason,
                q.state, q.asked, q.answered, q.answer)
            from ErasureRequest q left join Account a on a.id = q.accountId
                left join Organisation o on o.id = a.organisationId
            """;

    @Id
    @SequenceGenerator(name = "erasure_request_seq", sequenceName = "erasure_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "erasure_request_seq")
    private long id;

    private String ref;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "open_key")
    private Long openKey;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant asked;
    private Instant answered;

    @Column(name = "answered_by")
    private Long answeredBy;

    private String answer;

    protected ErasureRequest() {} // JPA

    /** @param reason why, or null */
    public ErasureRequest(long accountId, String reason, Instant asked) {
        this.ref = UUID.randomUUID().toString();
        this.accountId = accountId;
        this.openKey = accountId;
        this.reason = reason;
        this.asked = asked;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }

    public long accountId() {
        return accountId;
    }
}
