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

/** Somebody was asked by mail to join a site. The code is in the mail; the row knows its hash only. */
@Entity
@NamedQuery(
        name = "SiteInvitation.byCode",
        query = """
        select i from SiteInvitation i where i.codeHash = :code and i.siteId = :site""")
@NamedQuery(
        name = "SiteInvitation.byRef",
        query = "select i from SiteInvitation i where i.ref = :ref and i.siteId = :site")
@NamedQuery(name = "SiteInvitation.open", query = "select i from SiteInvitation i where i.openKey = :key")
@NamedQuery(
        name = "SiteInvitation.end",
        query =
                """
        update SiteInvitation i set i.state = :state, i.ended = :now, i.accountId = :account, i.openKey = null
        where i.id = :id and i.state = nl.plein.persistence.admission.SiteInvitation.State.OPEN""")
@NamedQuery(
        name = "SiteInvitation.listed",
        query =
                """
        select new nl.plein.persistence.admission.InvitationRow(
            i.id, i.ref, i.address, a.displayName, i.sent, i.expires)
        from SiteInvitation i left join Account a on a.id = i.inviterId
        where i.siteId = :site
            and i.state = nl.plein.persistence.admission.SiteInvitation.State.OPEN
            and i.id < :before
        order by i.id desc""")
@NamedQuery(
        name = "SiteInvitation.row",
        query =
                """
        select new nl.plein.persistence.admission.InvitationRow(
            i.id, i.ref, i.address, a.displayName, i.sent, i.expires)
        from SiteInvitation i left join Account a on a.id = i.inviterId
        where i.siteId = :site
            and i.state = nl.plein.persistence.admission.SiteInvitation.State.OPEN
            and i.ref = :ref""")
@Table(name = "site_invitation")
public class SiteInvitation {

    /** What became of it; an open one may have expired. */
    public enum State {
        OPEN,
        USED,
        WITHDRAWN
    }

    @Id
    @SequenceGenerator(name = "site_invitation_seq", sequenceName = "site_invitation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_invitation_seq")
    private long id;

    private String ref;

    @Column(name = "site_id")
    private long siteId;

    private String address;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "code_hash")
    private String codeHash;

    private String message;
    private String language;

    @Column(name = "inviter_id")
    private long inviterId;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private Instant sent;
    private Instant expires;
    private Instant ended;

    @Column(name = "account_id")
    private Long accountId;

    protected SiteInvitation() {} // JPA

    /**
     * @param address the address in the spelling in which addresses are compared
     * @param language of the mail, {@code nl} or {@code en}
     */
    public SiteInvitation(long siteId, String address, String message, String language, long inviterId) {
        this.ref = UUID.randomUUID().toString();
        this.siteId = siteId;
        this.address = address;
        this.openKey = openKey(siteId, address);
        this.message = message;
        this.language = language;
        this.inviterId = inviterId;
    }

    /** One address has one open invitation for a site. */
    static String openKey(long site, String address) {
        return site + " " + address;
    }

    /** Goes out with this code, the first time or again; an earlier code opens nothing any more. */
    public void send(String newCodeHash, Instant now, Instant until) {
        codeHash = newCodeHash;
        sent = now;
        expires = until;
    }

    /** Whether its code still opens the site. */
    public boolean counts(Instant now) {
        return state == State.OPEN && expires.isAfter(now);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public String message() {
        return message;
    }

    public String language() {
        return language;
    }

    public long inviterId() {
        return inviterId;
    }

    public Instant sent() {
        return sent;
    }
}
