package nl.plein.persistence.people;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.audience.Level;

/**
 * All that a site says of a field.
 *
 * @param section name of the part of the profile in which it stands, may be empty
 * @param options what can be chosen, for kinds that are chosen
 * @param shape what an answer looks like, with 9 for a digit, A for a letter and * for either; may be empty
 * @param longest most characters of an answer
 * @param needed whether a profile cannot be saved without it
 * @param atEntry whether it is asked of who comes onto the site
 * @param freeAudience whether the person says who may read the answer
 * @param preset who may read it until, or unless, the person chooses
 * @param narrows whether people can be found by it
 * @param givenBy who fills it in and the person does not, or null
 */
public record FieldDraft(
        FieldKind kind,
        String name,
        String hint,
        String section,
        List<String> options,
        String shape,
        int longest,
        boolean needed,
        boolean atEntry,
        boolean freeAudience,
        Level preset,
        boolean narrows,
        GivenBy givenBy)
        implements Serializable {

    public FieldDraft {
        options = List.copyOf(options);
    }

    /** The same, where nobody gets further without an answer. */
    public FieldDraft demanded() {
        return new FieldDraft(
                kind,
                name,
                hint,
                section,
                options,
                shape,
                longest,
                true,
                atEntry,
                freeAudience,
                preset,
                narrows,
                givenBy);
    }
}
