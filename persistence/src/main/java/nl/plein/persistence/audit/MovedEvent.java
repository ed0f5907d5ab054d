package nl.plein.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That an event went along with a group to another site: where the group stands, who audits that site is shown it. The
 * event itself stays as it was written, on the site where it happened; this row has what lists are narrowed by, under
 * the same names, so that they walk an index of one site.
 */
@Entity
@NamedQuery(
        name = "MovedEvent.away",
        query = """
        update MovedEvent e set e.site = :site where e.groupId = :group and e.origin <> :site""")
@NamedQuery(
        name = "MovedEvent.home",
        query = """
        update MovedEvent e set e.site = null where e.groupId = :group and e.origin = :site""")
@Table(name = "moved_event")
class MovedEvent {

    /** Number of the event. */
    @Id
    @Column(name = "event_id")
    private long id;

    @Column(name = "group_id")
    private long groupId;

    /** Where it happened. */
    @Column(name = "origin_ref")
    private String origin;

    /** Where the group stands now, or null when that is where it happened. */
    @Column(name = "site_ref")
    private String site;

    private String ref;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "action_name")
    private String action;

    private String outcome;

    @Column(name = "actor_ref")
    private String actor;

    @Column(name = "object_type")
    private String objectType;

    @Column(name = "object_ref")
    private String object;

    protected MovedEvent() {} // JPA
}
