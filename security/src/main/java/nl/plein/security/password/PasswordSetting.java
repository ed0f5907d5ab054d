package nl.plein.security.password;

/** Whether there are local passwords at all. */
public enum PasswordSetting {
    /** Demo accounts exist and sign in by password; never on where real people work. */
    DEMO("plein.demo", "false");

    private final String key;
    private final String preset;

    PasswordSetting(String key, String preset) {
        this.key = key;
        this.preset = preset;
    }

    /** Whether it is switched on. */
    public boolean on() {
        return Boolean.parseBoolean(System.getProperty(key, preset).strip());
    }
}
