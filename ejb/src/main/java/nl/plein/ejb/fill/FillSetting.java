package nl.plein.ejb.fill;

/** What an operator says about generated data, in {@code plein.properties}. */
enum FillSetting {
    /** Sizes of the data that is generated once while the demo is on; empty for none. */
    FILL("plein.fill", "");

    private final String property;
    private final String fallback;

    FillSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    String value() {
        return System.getProperty(property, fallback).strip();
    }
}
