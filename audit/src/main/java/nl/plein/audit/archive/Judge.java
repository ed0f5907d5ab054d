package nl.plein.audit.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Judges a finished container, as its receiver would: every sidecar by the schema, and the whole by the rules MV01 to
 * MV22. It trusts nothing that the writer said and reads everything again.
 */
public final class Judge {

    private static final List<Rule> RULES = List.of(
            SchemaRule::valid,
            RelationRules::representations,
            RelationRules::parts,
            RelationRules::acyclic,
            RelationRules::nesting,
            RelationRules::unique,
            TermRules::appraisal,
            TermRules::retention,
            TermRules::retentionEnd,
            TermRules::explained,
            TextRules::noEmptyText,
            FileRules::checksums,
            FileRules::sizes,
            FileRules::formats,
            FileRules::extensions,
            StructureRules::names,
            StructureRules::sidecars,
            EventRules::order,
            TermRules::listed,
            TextRules::languages,
            KnownRules::complete,
            KnownRules::discreet,
            StructureRules::slip);

    private Judge() {}

    @FunctionalInterface
    interface Rule {
        void check(Evidence evidence) throws IOException;
    }

    /**
     * What a judge may know beside the container: its slip with the counts of the container, what it was made from, and
     * what is known of that by another way.
     */
    public record Context(
            Instant now, PackingSlip slip, PackingSlip.Totals counted, Holdings holdings, List<Known> known) {

        public Context {
            known = List.copyOf(known);
        }

        /** Only the container is there. */
        public static Context alone(Instant now) {
            return new Context(now, null, null, null, List.of());
        }
    }

    /** Everything that is wrong with the container; empty if nothing is. */
    public static List<Finding> judge(Container container, Context context) throws IOException {
        var evidence = new Evidence(container, context);
        for (var rule : RULES) {
            rule.check(evidence);
        }
        return evidence.findings();
    }
}
