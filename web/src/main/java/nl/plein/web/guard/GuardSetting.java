package nl.plein.web.guard;

/** What an operator sets about addresses and limits; each is a system property. */
public enum GuardSetting {
    /** Origin of the platform host as browsers see it, without a slash at the end. */
    ORIGIN("plein.origin", "http://plein.localhost:8080"),
    /**
     * Folder of the application; the key that signs form values is in its folder {@code keys}, the same for all nodes.
     */
    DATA("plein.data", null),
    /** Most bytes of a posted form that is no upload. */
    FORM_LIMIT("plein.form.limit", "8388608"),
    /** Whether this is a demo; then {@code /health} tells how many policy reports came in. */
    DEMO("plein.demo", "false");

    private final String key;
    private final String preset;

    GuardSetting(String key, String preset) {
        this.key = key;
        this.preset = preset;
    }

    /** @throws IllegalStateException when the operator set nothing and no value is safe to assume */
    public String value() {
        var value = System.getProperty(key, preset);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + key + " in plein.properties: the guards need it.");
        }
        return value.strip();
    }
}
