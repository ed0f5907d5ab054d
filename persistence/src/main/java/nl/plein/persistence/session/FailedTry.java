package nl.plein.persistence.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody gave a wrong password. Rows are only added, so that tries at the same moment do not wait for each other. */
@Entity
@Table(name = "failed_try")
@NamedQuery(
        name = "FailedTry.since",
        query = "select t.tried from FailedTry t where t.limitKey = :key and t.tried > :since order by t.tried desc")
@NamedQuery(name = "FailedTry.forget", query = "delete from FailedTry t where t.limitKey = :key")
@NamedQuery(name = "FailedTry.sweep", query = "delete from FailedTry t where t.tried < :before")
public class FailedTry {

    @Id
    @SequenceGenerator(name = "failed_try_seq", sequenceName = "failed_try_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "failed_try_seq")
    private long id;

    @Column(name = "limit_key")
    private String limitKey;

    private Instant tried;

    protected FailedTry() {} // JPA

    /** @param limitKey hash of what is counted: a name, an address, or both together */
    public FailedTry(String limitKey, Instant tried) {
        this.limitKey = limitKey;
        this.tried = tried;
    }
}
