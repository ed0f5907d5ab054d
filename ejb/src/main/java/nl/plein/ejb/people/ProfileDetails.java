package nl.plein.ejb.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.people.ProfileRow;
import nl.plein.persistence.people.ValueRow;

/**
 * The profile of a person, as far as the viewer may see it.
 *
 * @param own whether it is the viewer's
 * @param inside whether the viewer is a member of the site too
 */
public record ProfileDetails(ProfileRow person, List<Section> sections, boolean own, boolean inside)
        implements Serializable {

    /** Answers that stand together; the name may be empty. */
    public record Section(String name, List<Shown> answers) implements Serializable {}

    /** An answer; several values when several were chosen. */
    public record Shown(ValueRow first, List<String> values) implements Serializable {}
}
