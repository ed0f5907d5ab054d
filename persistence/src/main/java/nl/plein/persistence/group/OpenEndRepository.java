package nl.plein.persistence.group;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What waits for an answer between people and the groups of a site: it does not outlive the membership of the site. */
@ApplicationScoped
@Transactional(MANDATORY)
public class OpenEndRepository {

    private static final String OF_SITE = " in (select g.id from Group g where g.siteId = :site)";
    private static final String WAITING = " and r.state = nl.plein.persistence.group.JoinRequest.State.WAITING";
    private static final String CLOSE = "update JoinRequest r set r.openKey = null, r.answered = :at,"
            + " r.state = nl.plein.persistence.group.JoinRequest.State.CLOSED where ";
    private static final List<String> OF_PERSON = List.of(
            "update Invitation i set i.state = nl.plein.persistence.group.Invitation.State.WITHDRAWN, i.answered = :at"
                    + " where i.accountId = :account and i.state = nl.plein.persistence.group.Invitation.State.OPEN"
                    + " and i.groupId" + OF_SITE,
            CLOSE + "r.accountId = :account" + WAITING + " and r.groupId" + OF_SITE,
            "update GroupRequest r set r.state = nl.plein.persistence.group.GroupRequest.State.CLOSED, r.answered = :at"
                    + " where r.accountId = :account and r.siteId = :site"
                    + " and r.state = nl.plein.persistence.group.GroupRequest.State.WAITING");

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /**
     * Somebody is on the site no more: what the person asked of its groups and managers is closed, and invitations by
     * name are withdrawn.
     */
    public void close(long account, long site, Instant at) {
        OF_PERSON.forEach(each -> em.createQuery(each)
                .setParameter("account", account)
                .setParameter("site", site)
                .setParameter("at", at)
                .executeUpdate());
    }

    /** A group stands on this site now: who asked to come in and is not on it asks no more. */
    public void moved(long group, long site, Instant at) {
        em.createQuery(CLOSE + "r.groupId = :group" + WAITING
                        + " and r.accountId not in (select m.accountId from Membership m"
                        + " where m.siteId = :site and m.groupId is null and m.until is null)")
                .setParameter("group", group)
                .setParameter("site", site)
                .setParameter("at", at)
                .executeUpdate();
    }
}
