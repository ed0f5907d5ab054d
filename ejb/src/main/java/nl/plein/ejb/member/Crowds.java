package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.plein.audit.log.Origin;
import nl.plein.persistence.job.JobOrder;
import nl.plein.persistence.job.JobRepository;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.member.MemberCrowd;

/** Lets a job do the same to very many; whom it is about is kept until it is done, a week at most. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Crowds {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    CrowdRepository crowds;

    @Inject
    JobRepository jobs;

    @Inject
    Origin origin;

    /**
     * Asks for the job.
     *
     * @param kind which work it is
     * @param place name of the place whose members they are, for the list of jobs
     */
    void order(String kind, MemberCrowd crowd, String place) {
        crowds.forget(crowd.made().minus(KEPT));
        crowds.add(crowd);
        jobs.add(
                new JobOrder(kind, crowd.madeBy(), crowd.siteId(), crowd.ref(), place, "", origin.operation()),
                crowd.made());
    }
}
