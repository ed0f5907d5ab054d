package nl.plein.persistence.people;

/** What an identity provider may say of a person beside name and mail address. */
public enum GivenBy {
    /** What the person is in the organisation. */
    FUNCTION,
    /** The part of the organisation. */
    DEPARTMENT,
    /** The telephone number at work. */
    PHONE
}
