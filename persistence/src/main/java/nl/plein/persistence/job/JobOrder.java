package nl.plein.persistence.job;

import java.util.UUID;

/**
 * What is asked for.
 *
 * @param kind which work it is, for example {@code archive.export}
 * @param account number of the account that asks
 * @param site number of the site it is about, or null
 * @param subject public identifier of what it is about
 * @param subjectName what people call that, so that the list of jobs can name it
 * @param payload what else the work must know, as JSON
 * @param operation operation of the audit log that it continues
 */
public record JobOrder(
        String kind, long account, Long site, UUID subject, String subjectName, String payload, UUID operation) {}
