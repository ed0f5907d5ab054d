package nl.plein.compliance.visibility;

/** For whom an item is meant: the group it stands in and the level its writer chose. */
enum Meant {
    PUBLIC("Nieuw in huis", "PUBLIC"),
    SIGNED_IN("Nieuw in huis", "SIGNED_IN"),
    SITE("Nieuw in huis", "SITE"),
    OPEN_GROUP("Nieuw in huis", "GROUP"),
    CLOSED_GROUP("Stikstof en natuur", "GROUP"),
    /** A form that was tampered with: the group is closed, whatever the writer says. */
    CLOSED_GROUP_SAID_PUBLIC("Stikstof en natuur", "PUBLIC");

    private final String group;
    private final String level;

    Meant(String group, String level) {
        this.group = group;
        this.level = level;
    }

    String group() {
        return group;
    }

    String level() {
        return level;
    }
}
