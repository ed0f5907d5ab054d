package nl.plein.audit.log;

/** What an operator may say about the audit log. */
enum AuditSetting {
    /** Name of the log in its checkpoints and its key: who keeps it, and a number that changes only with a new log. */
    ORIGIN("plein.audit.origin", "plein.localhost/audit"),
    /**
     * Days after which what is personal of an event is erased: names, network address, browser, file names. The event
     * itself stays. At least one.
     */
    DETAIL_DAYS("plein.audit.detail.days", "183");

    private final String property;
    private final String ifAbsent;

    AuditSetting(String property, String ifAbsent) {
        this.property = property;
        this.ifAbsent = ifAbsent;
    }

    String value() {
        var said = System.getProperty(property, "");
        return said.isBlank() ? ifAbsent : said.strip();
    }
}
