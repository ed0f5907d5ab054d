package nl.plein.persistence.move;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets what happened to a group, and to what is in it, be shown on the site where it stands. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MovedLogRepository {

    private static final String NOTE =
            """
        insert into moved_event (group_id, event_id, origin_ref, ref, happened_at, action_name, outcome, actor_ref,
            object_type, object_ref)
        select ?1, e.id, e.site_ref, e.ref, e.happened_at, e.action_name, e.outcome, e.actor_ref,
            e.object_type, e.object_ref
        from\s""";

    private static final String HAPPENED =
            """
        \sand e.site_ref = ?2
            and not exists (select n.event_id from moved_event n where n.event_id = e.id)""";

    /** One statement for each kind of thing, so that each walks from the things of the group to their events. */
    private static final List<String> KINDS = List.of(
            NOTE + "plein_group x join audit_event e on e.object_ref = x.ref where x.id = ?1" + HAPPENED,
            NOTE + "item x join audit_event e on e.object_ref = x.ref where x.group_id = ?1" + HAPPENED,
            NOTE + "item i join document x on x.item_id = i.id join audit_event e on e.object_ref = x.ref"
                    + " where i.group_id = ?1" + HAPPENED,
            NOTE + "item i join plein_comment x on x.item_id = i.id join audit_event e on e.object_ref = x.ref"
                    + " where i.group_id = ?1" + HAPPENED);

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * What happened on the site that the group leaves, and on those where it stood before, is shown on the one that it
     * goes to, and no more on the one that it leaves, except what happened there.
     *
     * @param from ref of the site that it leaves
     * @param to ref of the site that it goes to
     */
    public void goesAlong(long group, String from, String to) {
        em.flush();
        for (String kind : KINDS) {
            em.createNativeQuery(kind)
                    .setParameter(1, group)
                    .setParameter(2, from)
                    .executeUpdate();
        }
        for (String way : List.of("MovedEvent.away", "MovedEvent.home")) {
            em.createNamedQuery(way)
                    .setParameter("group", group)
                    .setParameter("site", to)
                    .executeUpdate();
        }
    }
}
