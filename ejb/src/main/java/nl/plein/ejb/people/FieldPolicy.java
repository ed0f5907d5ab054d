package nl.plein.ejb.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.security.Refusal;

/** What a site may ask, and how. */
final class FieldPolicy {

    /** Who may read an answer, from wide to narrow. */
    static final List<Level> LEVELS = List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.OWNER);

    private static final Set<FieldKind> GIVEN = Set.of(FieldKind.TEXT, FieldKind.PHONE);
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HINT = 300;
    private static final int LONGEST_SHAPE = 60;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_OPTIONS = 50;

    private FieldPolicy() {}

    /**
     * What is kept of what was typed.
     *
     * @throws Refusal when it cannot be asked so
     */
    static FieldDraft tidy(FieldDraft typed) {
        if (typed.kind() == null) {
            throw new Refusal("people.field.kind.missing");
        }
        return new FieldDraft(
                typed.kind(),
                name(typed),
                limited(line(typed.hint()), LONGEST_HINT, "people.field.hint.long"),
                limited(line(typed.section()), LONGEST_NAME, "people.field.section.long"),
                options(typed),
                shape(typed),
                longest(typed),
                needed(typed),
                givenBy(typed) != GivenBy.SITE && (typed.atEntry() || typed.needed()),
                typed.freeAudience(),
                preset(typed),
                narrows(typed),
                givenBy(typed));
    }

    private static String name(FieldDraft typed) {
        var name = line(typed.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("people.field.name.length", LONGEST_NAME);
        }
        return name;
    }

    private static String shape(FieldDraft typed) {
        return typed.kind() == FieldKind.TEXT
                ? limited(line(typed.shape()), LONGEST_SHAPE, "people.field.shape.long")
                : "";
    }

    private static Level preset(FieldDraft typed) {
        var preset = typed.preset() == null ? Level.SITE : typed.preset();
        if (!LEVELS.contains(preset)) {
            throw new Refusal("people.field.preset.wrong");
        }
        return preset;
    }

    private static GivenBy givenBy(FieldDraft typed) {
        return typed.givenBy() == GivenBy.SITE || GIVEN.contains(typed.kind()) ? typed.givenBy() : null;
    }

    private static boolean needed(FieldDraft typed) {
        if (typed.needed() && typed.givenBy() == GivenBy.SITE) {
            throw new Refusal("people.field.needed.site");
        }
        return typed.needed();
    }

    private static boolean narrows(FieldDraft typed) {
        boolean findable = typed.kind().chosen() || givenBy(typed) != null && GIVEN.contains(typed.kind());
        if (typed.narrows() && !findable) {
            throw new Refusal("people.field.narrows.free");
        }
        return typed.narrows();
    }

    private static int longest(FieldDraft typed) {
        int most = typed.kind() == FieldKind.LINES ? LONGEST_TEXT : LONGEST_LINE;
        boolean free = typed.kind() == FieldKind.TEXT || typed.kind() == FieldKind.LINES;
        if (!free || typed.longest() == 0) {
            return most;
        }
        if (typed.longest() < 1 || typed.longest() > most) {
            throw new Refusal("people.field.longest.wrong", most);
        }
        return typed.longest();
    }

    private static List<String> options(FieldDraft typed) {
        if (!typed.kind().chosen()) {
            return List.of();
        }
        var options = typed.options().stream()
                .map(FieldPolicy::line)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (options.size() < 2
                || options.size() > MOST_OPTIONS
                || options.stream().anyMatch(one -> one.length() > LONGEST_NAME)
                || String.join("\n", options).length() > LONGEST_TEXT) {
            throw new Refusal("people.field.options.wrong", MOST_OPTIONS, LONGEST_NAME);
        }
        return options;
    }

    private static String limited(String text, int longest, String refusal) {
        if (text.length() > longest) {
            throw new Refusal(refusal, longest);
        }
        return text;
    }

    private static String line(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                        .strip()
                        .replaceAll("\\s+", " ");
    }
}
