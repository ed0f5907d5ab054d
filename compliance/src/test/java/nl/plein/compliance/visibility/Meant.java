package nl.plein.compliance.visibility;

import java.util.EnumSet;
import java.util.Set;

/** For whom an item is meant: the group it stands in, the level its writer chose, and who reads it therefore. */
enum Meant {
    PUBLIC(Circle.OPEN, "PUBLIC", Kind.OWNER, Kind.ALL),
    SIGNED_IN(Circle.OPEN, "SIGNED_IN", Kind.OWNER, Kind.SIGNED_IN),
    SITE(Circle.OPEN, "SITE", Kind.OWNER, Kind.ON_SITE),
    OPEN_GROUP(Circle.OPEN, "GROUP", Kind.OWNER, Kind.INSIDE),
    CLOSED_GROUP(Circle.CLOSED, "GROUP", Kind.OWNER, Kind.INSIDE),
    /** A form that was tampered with: the group is closed, whatever the writer says. */
    CLOSED_GROUP_SAID_PUBLIC(Circle.CLOSED, "PUBLIC", Kind.OWNER, Kind.INSIDE),
    HIDDEN_GROUP(Circle.HIDDEN, "GROUP", Kind.OWNER, Kind.INSIDE),
    SUBGROUP(Circle.CLOSED, "SUBGROUP", Kind.MEMBER, EnumSet.of(Kind.MEMBER)),
    OWN(Circle.OPEN, "OWNER", Kind.MEMBER, EnumSet.of(Kind.MEMBER)),
    /** Kept to oneself in a group that one was sent away from. */
    OWN_LEFT_BEHIND(Circle.HIDDEN, "OWNER", Kind.FORMER, EnumSet.noneOf(Kind.class));

    private final Circle circle;
    private final String level;
    private final Kind writer;
    private final Set<Kind> readers;

    Meant(Circle circle, String level, Kind writer, Set<Kind> readers) {
        this.circle = circle;
        this.level = level;
        this.writer = writer;
        this.readers = readers;
    }

    Circle circle() {
        return circle;
    }

    String level() {
        return level;
    }

    /** For whom it is written first: who keeps something to oneself had others say something below it before. */
    String first() {
        return "OWNER".equals(level) ? "GROUP" : level;
    }

    Kind writer() {
        return writer;
    }

    Set<Kind> readers() {
        return readers;
    }
}
