package nl.plein.persistence.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail on its way. Once it waits, it changes by conditional updates of its repository only, since several servers
 * look at the queue at the same time.
 */
@Entity
@NamedQuery(name = "Mail.byRef", query = "select m from Mail m where m.ref = :ref")
@NamedQuery(
        name = "Mail.due",
        query =
                """
        select m.ref from Mail m
        where m.state = nl.plein.persistence.mail.MailState.WAITING and m.due <= :now
        order by m.due, m.id""")
@NamedQuery(
        name = "Mail.claim",
        query =
                """
        update Mail m set m.state = nl.plein.persistence.mail.MailState.SENDING, m.leaseUntil = :until,
            m.attempts = m.attempts + 1
        where m.ref = :ref and m.state = nl.plein.persistence.mail.MailState.WAITING and m.due <= :now""")
@NamedQuery(
        name = "Mail.silent",
        query =
                """
        select m.ref from Mail m
        where m.state = nl.plein.persistence.mail.MailState.SENDING and m.leaseUntil < :now
        order by m.id""")
@NamedQuery(
        name = "Mail.finish",
        query =
                """
        update Mail m set m.state = :state, m.finished = :now, m.fault = :fault, m.body = null, m.subject = null,
            m.link = null, m.stopLink = null, m.leaseUntil = null
        where m.ref = :ref and m.state = nl.plein.persistence.mail.MailState.SENDING""")
@NamedQuery(
        name = "Mail.postpone",
        query =
                """
        update Mail m set m.state = nl.plein.persistence.mail.MailState.WAITING, m.due = :due, m.leaseUntil = null,
            m.attempts = :attempts
        where m.ref = :ref and m.state = nl.plein.persistence.mail.MailState.SENDING""")
@NamedQuery(
        name = "Mail.withdrawGroup",
        query =
                """
        update Mail m set m.state = nl.plein.persistence.mail.MailState.WITHDRAWN, m.finished = :now, m.body = null,
            m.subject = null, m.link = null, m.stopLink = null
        where m.accountId = :account and (m.groupId = :place or m.textKey = :several)
            and m.state = nl.plein.persistence.mail.MailState.WAITING""")
@NamedQuery(
        name = "Mail.withdrawSite",
        query =
                """
        update Mail m set m.state = nl.plein.persistence.mail.MailState.WITHDRAWN, m.finished = :now, m.body = null,
            m.subject = null, m.link = null, m.stopLink = null
        where m.accountId = :account and (m.siteId = :place or m.textKey = :several)
            and m.state = nl.plein.persistence.mail.MailState.WAITING""")
@NamedQuery(
        name = "Mail.withdrawText",
        query =
                """
        update Mail m set m.state = nl.plein.persistence.mail.MailState.WITHDRAWN, m.finished = :now, m.body = null,
            m.subject = null, m.link = null, m.stopLink = null
        where m.accountId = :account and m.textKey = :several
            and m.state = nl.plein.persistence.mail.MailState.WAITING""")
@NamedQuery(
        name = "Mail.lately",
        query =
                """
        select m.id from Mail m
        where m.address = :address and m.finished > :since and m.state = nl.plein.persistence.mail.MailState.SENT""")
@NamedQuery(
        name = "Mail.failed",
        query =
                """
        select new nl.plein.persistence.mail.MailRow(m.ref, m.textKey, m.attempts, m.created, m.finished, m.fault)
        from Mail m where m.state = nl.plein.persistence.mail.MailState.FAILED order by m.finished desc, m.id desc""")
@NamedQuery(name = "Mail.forget", query = "delete from Mail m where m.finished < :before")
@Table(name = "mail")
public class Mail {

    /** Name of the text that is about several places at once: it is dropped whichever of them the recipient leaves. */
    public static final String NEWS = "news.mail";

    @Id
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    private long id;

    private String ref;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "group_id")
    private Long groupId;

    private String address;
    private String language;

    @Column(name = "text_key")
    private String textKey;

    private String subject;

    @Lob
    private String body;

    private String reason;
    private String link;

    @Column(name = "stop_link")
    private String stopLink;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;
    private Instant due;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private Instant created;
    private Instant finished;
    private String fault;

    protected Mail() {} // JPA

    public Mail(MailTo to, MailText text, Instant created) {
        this.ref = UUID.randomUUID().toString();
        this.accountId = to.account();
        this.siteId = to.site();
        this.groupId = to.group();
        this.address = to.address();
        this.language = to.language();
        this.textKey = text.key();
        this.subject = text.subject();
        this.body = text.body();
        this.reason = text.reason();
        this.link = text.link();
        this.stopLink = text.stopLink();
        this.due = created;
        this.created = created;
    }

    public String ref() {
        return ref;
    }

    public MailTo to() {
        return new MailTo(accountId, address, language, siteId, groupId);
    }

    /** What it says; without words once it has gone. */
    public MailText text() {
        return new MailText(textKey, subject, body, reason, link, stopLink);
    }

    public MailState state() {
        return state;
    }

    /** How often a server tried to hand it over. */
    public int attempts() {
        return attempts;
    }

    public Instant created() {
        return created;
    }

    public Instant due() {
        return due;
    }

    /** Key of why it was given up, or null. */
    public String fault() {
        return fault;
    }
}
