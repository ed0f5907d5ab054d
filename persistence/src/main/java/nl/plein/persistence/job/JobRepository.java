package nl.plein.persistence.job;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;

/** Jobs. What workers do to them are conditional updates: whoever comes second changes nothing and is told so. */
@ApplicationScoped
@Transactional(MANDATORY)
public class JobRepository {

    private static final String WORKER = "worker";

    @PersistenceContext(unitName = "plein")
    EntityManager em;

    /** Asks for work, in the transaction of the caller. */
    public Job add(JobOrder order, Instant now) {
        var job = new Job(order, now);
        em.persist(job);
        return job;
    }

    public Optional<Job> find(JobId id) {
        return em.createNamedQuery("Job.byRef", Job.class)
                .setParameter("ref", id.value().toString())
                .getResultStream()
                .findFirst();
    }

    public Job get(JobId id) {
        return find(id).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.JOB, id.value())));
    }

    /** The jobs a person asked for, newest first. */
    public List<JobRow> of(long account, int size) {
        return em.createNamedQuery("Job.mine", JobRow.class)
                .setParameter("account", account)
                .setMaxResults(size)
                .getResultList();
    }

    /** What this person's newest work of a kind on a site had to know; empty when there was none. */
    public Optional<String> payload(String kind, long account, long site) {
        return em.createQuery(
                        """
                        select j from Job j where j.accountId = :account and j.kind = :kind and j.siteId = :site
                        order by j.id desc""",
                        Job.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setParameter("site", site)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(job -> job.order().payload());
    }

    /** Whether such work on this is waited for or goes on, whoever asked for it. */
    public boolean busy(String kind, UUID subject) {
        return em.createNamedQuery("Job.busy", Long.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject.toString())
                        .getSingleResult()
                > 0;
    }

    /** Identifiers of jobs that wait or whose worker fell silent, oldest first. */
    public List<String> free(Instant now, int size) {
        return em.createNamedQuery("Job.free", String.class)
                .setParameter("now", now)
                .setMaxResults(size)
                .getResultList();
    }

    /** Takes a job for this worker, unless another was first. */
    public boolean claim(String ref, String worker, Instant now, Instant until) {
        return em.createNamedQuery("Job.claim")
                        .setParameter("ref", ref)
                        .setParameter(WORKER, worker)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** This worker is alive; false when the job is no longer its own. */
    public boolean renew(String worker, Instant until) {
        return em.createNamedQuery("Job.renew")
                        .setParameter(WORKER, worker)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** The worker is this far; false when the job is no longer its own. */
    public boolean reach(String worker, String step, int done, int total) {
        return em.createNamedQuery("Job.reach")
                        .setParameter(WORKER, worker)
                        .setParameter("step", step)
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .executeUpdate()
                == 1;
    }

    /** It is over; false when the job is no longer this worker's, who then throws away what was made. */
    public boolean end(String worker, JobEnd end, Instant now) {
        return em.createNamedQuery("Job.end")
                        .setParameter(WORKER, worker)
                        .setParameter("state", end.state())
                        .setParameter("message", end.message())
                        .setParameter("report", end.report())
                        .setParameter("result", end.result())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Jobs of a kind that were over before this moment and of which something is left, oldest first. */
    public List<Job> old(String kind, Instant before, int size) {
        return em.createNamedQuery("Job.old", Job.class)
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * What came out of a job is dropped; true for one caller only, whatever the number of servers.
     *
     * @param message key of the sentence that says so from now on
     */
    public boolean drop(JobId id, String message) {
        return em.createNamedQuery("Job.drop")
                        .setParameter("ref", id.value().toString())
                        .setParameter("message", message)
                        .executeUpdate()
                == 1;
    }

    /** Stops a job of this person that is not over; false when there was nothing to stop. */
    public boolean cancel(JobId id, long account, Instant now) {
        return em.createNamedQuery("Job.cancel")
                        .setParameter("ref", id.value().toString())
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
