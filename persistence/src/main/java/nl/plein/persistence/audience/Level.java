package nl.plein.persistence.audience;

/** For whom something is meant, from wide to narrow. */
public enum Level {
    PUBLIC,
    SIGNED_IN,
    SITE,
    GROUP,
    SUBGROUP,
    OWNER
}
