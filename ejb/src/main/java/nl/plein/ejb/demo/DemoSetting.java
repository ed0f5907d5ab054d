package nl.plein.ejb.demo;

/** What an operator says about the demo, in {@code plein.properties}. */
public enum DemoSetting {
    /** Whether an empty platform is filled with demo data, and local accounts may sign in by password. */
    DEMO("plein.demo", "false"),
    /** Address below which each realm of the demo's identity provider stands. */
    PROVIDERS("plein.demo.providers", "http://127.0.0.1:8100/realms");

    private final String property;
    private final String fallback;

    DemoSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** Whether the operator wants a demo on this platform. */
    public static boolean wished() {
        return "true".equals(DEMO.value());
    }

    String value() {
        return System.getProperty(property, fallback).strip();
    }
}
