package nl.plein.audit.archive;

import java.util.List;
import java.util.Objects;

/**
 * All that Plein knows about one information object apart from its place; null or empty only where nothing is known.
 */
public record Description(
        Identity identity,
        String name,
        String summary,
        List<Term> classes,
        List<String> keywords,
        Span span,
        String language,
        List<Happening> events,
        Appraisal appraisal,
        Restriction restriction,
        String onlinePlace) {

    public Description {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(appraisal, "appraisal");
        Objects.requireNonNull(restriction, "restriction");
        classes = List.copyOf(classes);
        keywords = List.copyOf(keywords);
        events = List.copyOf(events);
    }

    /** The same, found by these words. */
    public Description keyed(List<String> words) {
        return new Description(
                identity, name, summary, classes, words, span, language, events, appraisal, restriction, onlinePlace);
    }

    Reference reference() {
        return new Reference(name, identity);
    }
}
