package nl.plein.persistence.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Level;

/** For whom an item was meant from one moment until another. The item writes these rows itself; ended rows stay. */
@Entity
@Table(name = "item_audience")
public class ItemAudience {

    @Id
    @SequenceGenerator(name = "item_audience_seq", sequenceName = "item_audience_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_audience_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "item_id")
    private Item item;

    @ManyToOne
    @JoinColumn(name = "audience_id")
    private Audience audience;

    private Instant since;

    @Column(name = "until_time")
    private Instant until;

    protected ItemAudience() {} // JPA

    ItemAudience(Item item, Audience audience, Instant since) {
        this.item = item;
        this.audience = audience;
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    boolean current() {
        return until == null;
    }

    /** Whether it was meant for nobody but its owner. */
    boolean own() {
        return audience.level() == Level.OWNER;
    }
}
