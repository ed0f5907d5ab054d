package nl.plein.persistence.group;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the owners of a group say of it.
 *
 * @param name unique on the site, look-alikes too
 * @param purpose what for, in a sentence
 * @param introduction cleaned HTML, may be empty
 * @param leaving whether members may leave
 * @param welcome what who comes in reads first, plain text, may be empty
 * @param inside whether only members read the introduction; in an open group everybody reads it all the same
 */
public record Charter(
        String name,
        String purpose,
        String introduction,
        Joining joining,
        boolean leaving,
        String welcome,
        boolean inside)
        implements Serializable {

    /** The same with another introduction. */
    public Charter introducedBy(String html) {
        return new Charter(name, purpose, html, joining, leaving, welcome, inside);
    }

    /** The same for somebody who is no member, and may or may not read what is in the group. */
    public Charter shownTo(boolean reader) {
        return reader || !inside ? this : introducedBy("");
    }

    /** The names of what differs, in the order of the form. */
    Set<String> differences(Charter other) {
        Set<String> found = new LinkedHashSet<>();
        note(found, "name", name, other.name);
        note(found, "purpose", purpose, other.purpose);
        note(found, "introduction", introduction, other.introduction);
        note(found, "joining", joining, other.joining);
        note(found, "leaving", leaving, other.leaving);
        note(found, "welcome", welcome, other.welcome);
        note(found, "inside", inside, other.inside);
        return found;
    }

    private static void note(Set<String> found, String field, Object mine, Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            found.add(field);
        }
    }
}
