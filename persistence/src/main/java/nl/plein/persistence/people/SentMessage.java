package nl.plein.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody wrote to a member, and when; not to whom, and not what. */
@Entity
@NamedQuery(
        name = "SentMessage.forget",
        query = "delete from SentMessage m where m.accountId = :account and m.sent <= :before")
@NamedQuery(name = "SentMessage.count", query = "select count(m) from SentMessage m where m.accountId = :account")
@Table(name = "sent_message")
public class SentMessage {

    @Id
    @SequenceGenerator(name = "sent_message_seq", sequenceName = "sent_message_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sent_message_seq")
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private Instant sent;

    protected SentMessage() {} // JPA

    public SentMessage(long accountId, Instant sent) {
        this.accountId = accountId;
        this.sent = sent;
    }
}
