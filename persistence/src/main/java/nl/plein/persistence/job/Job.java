package nl.plein.persistence.job;

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
 * Work that waits, runs or is over. Once it waits, it changes by conditional updates of its repository only, since
 * several servers look at it at the same time.
 */
@Entity
@NamedQuery(name = "Place.job", query = "select j.siteId, j.id from Job j where j.ref = :ref")
@NamedQuery(name = "Job.byRef", query = "select j from Job j where j.ref = :ref")
@NamedQuery(
        name = "Job.free",
        query =
                """
        select j.ref from Job j
        where j.state = nl.plein.persistence.job.JobState.WAITING
           or (j.state = nl.plein.persistence.job.JobState.RUNNING and j.leaseUntil < :now)
        order by j.id""")
@NamedQuery(
        name = "Job.claim",
        query =
                """
        update Job j set j.state = nl.plein.persistence.job.JobState.RUNNING, j.worker = :worker,
            j.leaseUntil = :until, j.attempts = j.attempts + 1, j.started = :now
        where j.ref = :ref and (j.state = nl.plein.persistence.job.JobState.WAITING
            or (j.state = nl.plein.persistence.job.JobState.RUNNING and j.leaseUntil < :now))""")
@NamedQuery(
        name = "Job.renew",
        query =
                """
        update Job j set j.leaseUntil = :until
        where j.worker = :worker and j.state = nl.plein.persistence.job.JobState.RUNNING""")
@NamedQuery(
        name = "Job.reach",
        query =
                """
        update Job j set j.step = :step, j.done = :done, j.total = :total
        where j.worker = :worker and j.state = nl.plein.persistence.job.JobState.RUNNING""")
@NamedQuery(
        name = "Job.end",
        query =
                """
        update Job j set j.state = :state, j.finished = :now, j.message = :message, j.report = :report,
            j.result = :result
        where j.worker = :worker and j.state = nl.plein.persistence.job.JobState.RUNNING""")
@NamedQuery(
        name = "Job.cancel",
        query =
                """
        update Job j set j.state = nl.plein.persistence.job.JobState.CANCELLED, j.finished = :now
        where j.ref = :ref and j.accountId = :account and (j.state = nl.plein.persistence.job.JobState.WAITING
            or j.state = nl.plein.persistence.job.JobState.RUNNING)""")
@NamedQuery(
        name = "Job.busy",
        query =
                """
        select count(j) from Job j
        where j.subject = :subject and j.kind = :kind and (j.state = nl.plein.persistence.job.JobState.WAITING
            or j.state = nl.plein.persistence.job.JobState.RUNNING)""")
@NamedQuery(
        name = "Job.old",
        query =
                """
        select j from Job j
        where j.kind = :kind and j.result is not null and j.finished < :before
        order by j.id""")
@NamedQuery(
        name = "Job.drop",
        query =
                """
        update Job j set j.result = null, j.report = null, j.message = :message
        where j.ref = :ref and j.result is not null""")
@NamedQuery(
        name = "Job.mine",
        query =
                """
        select new nl.plein.persistence.job.JobRow(j.ref, j.kind, j.subject, j.subjectName, j.state, j.step, j.done,
            j.total, j.created, j.finished, j.message)
        from Job j where j.accountId = :account order by j.id desc""")
@Table(name = "job")
public class Job {

    @Id
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    private long id;

    private String ref;
    private String kind;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "subject_ref")
    private String subject;

    @Column(name = "subject_name")
    private String subjectName;

    private String payload;

    @Column(name = "operation_ref")
    private String operation;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WAITING;

    @Column(name = "step_key")
    private String step;

    @Column(name = "done_count")
    private int done;

    @Column(name = "total_count")
    private int total;

    private int attempts;
    private String worker;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private Instant created;
    private Instant started;
    private Instant finished;

    @Column(name = "message_key")
    private String message;

    @Lob
    private String report;

    @Column(name = "result_name")
    private String result;

    protected Job() {} // JPA

    public Job(JobOrder order, Instant created) {
        this.ref = UUID.randomUUID().toString();
        this.kind = order.kind();
        this.accountId = order.account();
        this.siteId = order.site();
        this.subject = order.subject().toString();
        this.subjectName = order.subjectName();
        this.payload = order.payload();
        this.operation = order.operation().toString();
        this.created = created;
    }

    public JobId jobId() {
        return new JobId(UUID.fromString(ref));
    }

    /** What was asked for. */
    public JobOrder order() {
        return new JobOrder(
                kind, accountId, siteId, UUID.fromString(subject), subjectName, payload, UUID.fromString(operation));
    }

    public JobState state() {
        return state;
    }

    /** How often a worker began with it. */
    public int attempts() {
        return attempts;
    }

    /** What a worker left to be read about it, or null. */
    public String report() {
        return report;
    }

    /** Name of what came out of it, or null. */
    public String result() {
        return result;
    }

    public JobRow row() {
        return new JobRow(ref, kind, subject, subjectName, state, step, done, total, created, finished, message);
    }
}
