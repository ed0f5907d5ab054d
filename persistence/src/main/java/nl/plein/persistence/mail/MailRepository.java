package nl.plein.persistence.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queue of mail. What servers do to it are conditional updates: whoever comes second changes nothing. */
@ApplicationScoped
@Transactional(MANDATORY)
public class MailRepository {

    private static final String REF = "ref";
    private static final String NOW = "now";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Puts a mail in the queue, in the transaction of the caller. */
    public Mail add(MailTo to, MailText text, Instant now) {
        var mail = new Mail(to, text, now);
        em.persist(mail);
        return mail;
    }

    public Optional<Mail> find(String ref) {
        return em.createNamedQuery("Mail.byRef", Mail.class)
                .setParameter(REF, ref)
                .getResultStream()
                .findFirst();
    }

    /** Identifiers of mails whose moment has come, longest waiting first. */
    public List<String> due(Instant now, int size) {
        return refs("Mail.due", now, size);
    }

    /** Identifiers of mails whose server fell silent while it was sending. */
    public List<String> silent(Instant now, int size) {
        return refs("Mail.silent", now, size);
    }

    /** Takes a mail for this server, unless another was first. */
    public boolean claim(String ref, Instant now, Instant until) {
        return em.createNamedQuery("Mail.claim")
                        .setParameter(REF, ref)
                        .setParameter(NOW, now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /**
     * A claimed mail is over, and its words are wiped.
     *
     * @param fault key of why it was given up, or null
     * @return false when it was not claimed any more
     */
    public boolean finish(String ref, MailState state, String fault, Instant now) {
        return em.createNamedQuery("Mail.finish")
                        .setParameter(REF, ref)
                        .setParameter("state", state)
                        .setParameter("fault", fault)
                        .setParameter(NOW, now)
                        .executeUpdate()
                == 1;
    }

    /** A claimed mail waits again; false when it was not claimed any more. */
    public boolean postpone(String ref, int attempts, Instant due) {
        return em.createNamedQuery("Mail.postpone")
                        .setParameter(REF, ref)
                        .setParameter("attempts", attempts)
                        .setParameter("due", due)
                        .executeUpdate()
                == 1;
    }

    /** Drops what waits for this person about this group, and news of several places. */
    public void withdrawFromGroup(long account, long group, Instant now) {
        withdraw("Mail.withdrawGroup", account, group, now);
    }

    /** Drops what waits for this person about this site and its groups, and news of several places. */
    public void withdrawFromSite(long account, long site, Instant now) {
        withdraw("Mail.withdrawSite", account, site, now);
    }

    /** Drops the news that waits for this person. */
    public void withdrawNews(long account, Instant now) {
        em.createNamedQuery("Mail.withdrawText")
                .setParameter("account", account)
                .setParameter("several", Mail.NEWS)
                .setParameter(NOW, now)
                .executeUpdate();
    }

    /** How many mails this address got since then; counts no further than {@code most}. */
    public int lately(String address, Instant since, int most) {
        return em.createNamedQuery("Mail.lately", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** The mails that were given up, latest first. */
    public List<MailRow> failed(int size) {
        return em.createNamedQuery("Mail.failed", MailRow.class)
                .setMaxResults(size)
                .getResultList();
    }

    /** Removes the rows of mails that were over before then. */
    public int forget(Instant before) {
        return em.createNamedQuery("Mail.forget").setParameter("before", before).executeUpdate();
    }

    private List<String> refs(String query, Instant now, int size) {
        return em.createNamedQuery(query, String.class)
                .setParameter(NOW, now)
                .setMaxResults(size)
                .getResultList();
    }

    private void withdraw(String query, long account, long place, Instant now) {
        em.createNamedQuery(query)
                .setParameter("account", account)
                .setParameter("place", place)
                .setParameter("several", Mail.NEWS)
                .setParameter(NOW, now)
                .executeUpdate();
    }
}
