package nl.plein.persistence.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What is known for ever of one event. It names nobody: people are meant by pseudonymous refs, and everything personal
 * lies in the erasable detail that {@code commitment} promises.
 *
 * @param ref public identifier of the event, a UUID of version 7
 * @param at when it happened, in whole milliseconds
 * @param action dotted name out of {@link Action}
 * @param reason code of why it was refused or broke, or null
 * @param actor ref of the account, or null when nobody was signed in
 * @param onBehalf ref of the account for whom a job works, or null
 * @param site ref of the site it happened in, or null
 * @param operation what one click started, shared by all events of it
 * @param trace W3C trace id, 32 hexadecimal digits
 * @param ground right or rule that decided, or null
 * @param changed names of the fields that changed
 * @param commitment {@code hmac-sha256:} and the commitment to the detail, or null without one
 */
public record AuditFacts(
        String ref,
        Instant at,
        String action,
        String outcome,
        String reason,
        String actorType,
        String actor,
        String onBehalf,
        String site,
        String objectType,
        String object,
        String channel,
        String operation,
        String trace,
        String ground,
        List<String> changed,
        String commitment)
        implements Serializable {}
