package nl.plein.persistence.people;

/** Who fills in a field when the person does not: the identity provider with one of the things it says, or the site. */
public enum GivenBy {
    /** What the person is in the organisation. */
    FUNCTION,
    /** The part of the organisation. */
    DEPARTMENT,
    /** The telephone number at work. */
    PHONE,
    /** Nothing of the provider: the site fills it in, from a list or a directory. */
    SITE
}
