package nl.plein.persistence.audit;

import java.util.Arrays;
import java.util.Optional;

/** The closed catalogue of what something can be done to. */
public enum ObjectType {
    PLATFORM("platform"),
    SITE("site"),
    SITE_REQUEST("site-request"),
    GROUP("group"),
    ITEM("item"),
    VERSION("version"),
    COMMENT("comment"),
    FILE("file"),
    ACCOUNT("account"),
    SESSION("session"),
    IDENTITY_PROVIDER("idp"),
    EXPORT("export"),
    JOB("job"),
    SETTING("setting"),
    LOG("log"),
    MAIL("mail");

    private final String word;

    ObjectType(String word) {
        this.word = word;
    }

    /** The word in the log. */
    public String word() {
        return word;
    }

    /** The type of that word, or nothing if the word is none of ours. */
    public static Optional<ObjectType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
