package nl.plein.audit.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.Outcome;
import nl.plein.persistence.shared.Target;

/**
 * One event to be recorded. Who, when and from where is filled in from the request, unless it is said here. Nothing
 * that can break security goes in: no password, token, session id, assertion, or text that people wrote.
 *
 * @param reason code of why it was refused or broke, or null
 * @param ground right or rule that decided, or null
 * @param actor who, when it is not the current account; or null
 * @param onBehalf account for whom a job works, or null
 * @param site site it happened in, or null
 * @param changed names of fields that changed; never their values
 * @param detail what is personal: names, addresses, file names; it can be erased later
 */
public record Entry(
        Action action,
        Outcome outcome,
        Target target,
        String reason,
        String ground,
        Actor actor,
        UUID onBehalf,
        UUID site,
        List<String> changed,
        Map<String, String> detail) {

    private static final int LONGEST = 1000;
    private static final String CUT = "\u2026";

    public Entry {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(target, "target");
        changed = List.copyOf(changed);
        detail = Map.copyOf(detail);
    }

    /** It was done. */
    public static Entry success(Action action, Target target) {
        return of(action, Outcome.SUCCESS, target, null);
    }

    /** A right or a rule said no. */
    public static Entry denied(Action action, Target target, String reason) {
        return of(action, Outcome.DENIED, target, reason);
    }

    /** It was tried and broke. */
    public static Entry failure(Action action, Target target, String reason) {
        return of(action, Outcome.FAILURE, target, reason);
    }

    /** On which right or rule it was decided. */
    public Entry because(String decided) {
        return new Entry(action, outcome, target, reason, decided, actor, onBehalf, site, changed, detail);
    }

    /** Who did it, when it is not the current account. */
    public Entry by(Actor who) {
        return new Entry(action, outcome, target, reason, ground, who, onBehalf, site, changed, detail);
    }

    /** For whom a job did it. */
    public Entry onBehalfOf(UUID account) {
        return new Entry(action, outcome, target, reason, ground, actor, account, site, changed, detail);
    }

    /** In which site. */
    public Entry in(UUID where) {
        return new Entry(action, outcome, target, reason, ground, actor, onBehalf, where, changed, detail);
    }

    /** Which fields changed. */
    public Entry changing(String... fields) {
        return new Entry(action, outcome, target, reason, ground, actor, onBehalf, site, List.of(fields), detail);
    }

    /** One more personal thing; null is left out, and what is longer than a thousand characters is cut. */
    public Entry with(String name, String value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(detail);
        more.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) + CUT : value);
        return new Entry(action, outcome, target, reason, ground, actor, onBehalf, site, changed, more);
    }

    private static Entry of(Action action, Outcome outcome, Target target, String reason) {
        return new Entry(action, outcome, target, reason, null, null, null, null, List.of(), Map.of());
    }
}
