package nl.plein.ejb.site;

/** What an operator says about starting sites, in {@code plein.properties}. */
enum StartSetting {
    /** Who may start a site: {@code nobody}, whoever is {@code approved} by a manager, or {@code everybody} at once. */
    START("plein.sites.start", "approved");

    private final String property;
    private final String fallback;

    StartSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    String value() {
        return System.getProperty(property, fallback).strip();
    }

    /** Whether people start sites at all. */
    static boolean allowed() {
        return !"nobody".equals(START.value());
    }

    /** Whether a site is there at once, without anybody's approval. */
    static boolean atOnce() {
        return "everybody".equals(START.value());
    }
}
