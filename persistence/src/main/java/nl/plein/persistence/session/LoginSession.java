package nl.plein.persistence.session;

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

/**
 * Someone is signed in, on the platform host or on one site. It ends after a time without use, after a time in any
 * case, when its central session ends, or when it is revoked; ended rows are swept away later.
 */
@Entity
@Table(name = "login_session")
@NamedQuery(name = "LoginSession.byToken", query = LoginSession.ROW + "where s.tokenHash = :hash and s.revoked is null")
@NamedQuery(
        name = "LoginSession.central",
        query = LoginSession.ROW
                + "where s.id = :id and s.revoked is null and s.idleEnd > :now and s.absoluteEnd > :now")
@NamedQuery(
        name = "LoginSession.ofAccount",
        query =
                LoginSession.ROW
                        + """
         where s.accountId = :account and s.revoked is null and s.centralId is null
           and s.idleEnd > :now and s.absoluteEnd > :now
         order by s.created desc, s.id desc""")
@NamedQuery(
        name = "LoginSession.ofProvider",
        query =
                LoginSession.ROW
                        + """
         where s.provider = :provider and s.nameId = :nameId and s.revoked is null and s.centralId is null""")
@NamedQuery(
        name = "LoginSession.touch",
        query =
                """
        update LoginSession s set s.seen = :now, s.idleEnd = :idleEnd
        where (s.id = :id or s.id = :central) and s.revoked is null""")
@NamedQuery(
        name = "LoginSession.revoke",
        query =
                """
        update LoginSession s set s.revoked = :now
        where (s.id = :central or s.centralId = :central) and s.revoked is null""")
@NamedQuery(
        name = "LoginSession.online",
        query =
                """
        select count(distinct s.accountId) from LoginSession s
        where s.siteId = :site and s.seen > :since and s.revoked is null""")
@NamedQuery(
        name = "LoginSession.replace",
        query = "update LoginSession s set s.revoked = :now where s.id = :id and s.revoked is null")
@NamedQuery(
        name = "LoginSession.follow",
        query = "update LoginSession s set s.centralId = :newer where s.centralId = :older and s.revoked is null")
@NamedQuery(
        name = "LoginSession.over",
        query =
                LoginSession.ROW
                        + """
         where s.centralId is null and s.revoked is null and (s.idleEnd <= :now or s.absoluteEnd <= :now)
         order by s.id""")
@NamedQuery(
        name = "LoginSession.expire",
        query =
                """
        update LoginSession s set s.revoked = :now
        where s.id = :id and s.revoked is null and (s.idleEnd <= :now or s.absoluteEnd <= :now)""")
@NamedQuery(
        name = "LoginSession.revokeAccount",
        query = "update LoginSession s set s.revoked = :now where s.accountId = :account and s.revoked is null")
@NamedQuery(
        name = "LoginSession.signedIn",
        query =
                """
        select distinct s.accountId from LoginSession s
        where s.provider = :provider and s.revoked is null and s.idleEnd > :now and s.absoluteEnd > :now""")
@NamedQuery(
        name = "LoginSession.revokeProvider",
        query = "update LoginSession s set s.revoked = :now where s.provider = :provider and s.revoked is null")
@NamedQuery(
        name = "LoginSession.sweep",
        query =
                """
        delete from LoginSession s
        where s.revoked < :before or s.centralId is not null and (s.absoluteEnd < :before or s.idleEnd < :before)""")
public class LoginSession {

    static final String ROW =
            """
            select new nl.plein.persistence.session.SessionRow(s.id, s.ref, s.kind, s.centralId, s.accountId, s.siteId,
                s.provider, s.nameId, s.sessionIndex, s.authnContext, s.created, s.seen, s.idleEnd, s.absoluteEnd,
                s.browser, s.network, s.proven)
            from LoginSession s
            """;

    @Id
    @SequenceGenerator(name = "login_session_seq", sequenceName = "login_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_session_seq")
    private long id;

    private String ref;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Column(name = "central_id")
    private Long centralId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private Long siteId;

    private String provider;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "session_index")
    private String sessionIndex;

    @Column(name = "authn_context")
    private String authnContext;

    private Instant created;
    private Instant seen;

    @Column(name = "idle_end")
    private Instant idleEnd;

    @Column(name = "absolute_end")
    private Instant absoluteEnd;

    private Instant revoked;
    private String browser;
    private String network;
    private Instant proven;

    protected LoginSession() {} // JPA

    private LoginSession(String tokenHash, SessionKind kind, Instant now, Instant idleEnd, Instant absoluteEnd) {
        this.ref = UUID.randomUUID().toString();
        this.tokenHash = tokenHash;
        this.kind = kind;
        this.created = now;
        this.seen = now;
        this.idleEnd = idleEnd;
        this.absoluteEnd = absoluteEnd;
    }

    /** A session on the platform host; it never outlives the provider's session. */
    public static LoginSession central(
            String tokenHash, Login login, Instant now, Instant idleEnd, Instant absoluteEnd) {
        var providersEnd = login.notOnOrAfter();
        var end = providersEnd != null && providersEnd.isBefore(absoluteEnd) ? providersEnd : absoluteEnd;
        var session = new LoginSession(tokenHash, SessionKind.CENTRAL, now, idleEnd, end);
        session.accountId = login.accountId();
        session.provider = login.provider();
        session.nameId = login.nameId();
        session.sessionIndex = login.sessionIndex();
        session.authnContext = login.authnContext();
        session.browser = login.device().browser();
        session.network = login.device().network();
        session.proven = now;
        return session;
    }

    /** A session on a site, handed over from a central one and never outliving it. */
    public static LoginSession onSite(String tokenHash, SessionRow central, long siteId, Instant now, Instant idleEnd) {
        var session = new LoginSession(tokenHash, SessionKind.SITE, now, idleEnd, central.absoluteEnd());
        session.centralId = central.id();
        session.accountId = central.accountId();
        session.siteId = siteId;
        session.provider = central.provider();
        session.nameId = central.nameId();
        session.sessionIndex = central.sessionIndex();
        session.authnContext = central.authnContext();
        session.browser = central.browser();
        session.network = central.network();
        session.proven = central.proven();
        return session;
    }

    public long id() {
        return id;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }
}
