package nl.plein.ejb.platform;

/** How a platform begins that nobody runs yet, in {@code plein.properties}. */
public enum PlatformSetting {
    /** Entity id of the provider by which the first manager of the platform comes in; its metadata must be there. */
    FIRST_PROVIDER("plein.platform.first.provider", ""),
    /** What that provider calls this person: the stable name (NameID), never a mail address that can change hands. */
    FIRST_NAME("plein.platform.first.name", ""),
    /** Name of the organisation to which that provider belongs. Empty: the host in the entity id. */
    FIRST_ORGANISATION("plein.platform.first.organisation", "");

    private final String property;
    private final String fallback;

    PlatformSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }
}
