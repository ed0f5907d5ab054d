package nl.plein.persistence.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that was accepted: the key is unique, so a second one cannot be written, on any node. */
@Entity
@NamedQuery(name = "SeenMessage.forget", query = "delete from SeenMessage m where m.ends <= :now")
@Table(name = "seen_message")
public class SeenMessage {

    @Id
    @Column(name = "message_hash")
    private String hash;

    private Instant ends;

    protected SeenMessage() {} // JPA

    /**
     * @param hash SHA-256 over issuer and name of the message
     * @param ends from when on the message would be refused anyway
     */
    public SeenMessage(String hash, Instant ends) {
        this.hash = hash;
        this.ends = ends;
    }
}
