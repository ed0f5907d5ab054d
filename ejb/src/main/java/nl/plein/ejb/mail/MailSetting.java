package nl.plein.ejb.mail;

import java.net.URI;

/** What an operator says about mail, in {@code plein.properties}. */
public enum MailSetting {
    /** Mail server that takes the platform's mail. Empty: mails are put in the folder {@code mail} of plein.data. */
    HOST("plein.mail.host", ""),
    /** Port of the mail server. */
    PORT("plein.mail.port", "25"),
    /** Name under which the platform signs in to the mail server. Empty: it does not sign in. */
    USER("plein.mail.user", ""),
    /** Password for that name. */
    PASSWORD("plein.mail.password", ""),
    /**
     * Whether the connection must become TLS before anything is said; off only for a mail server on the same machine.
     */
    STARTTLS("plein.mail.starttls", "true"),
    /** Address that mails come from. Empty: {@code plein@} and the platform's host. */
    FROM("plein.mail.from", ""),
    /** Milliseconds that the mail server may be silent. */
    PATIENCE("plein.mail.patience", "15000"),
    /** Most mails to one address in an hour; the others wait. */
    HOURLY("plein.mail.hourly", "60"),
    /** Origin of the platform host as browsers see it; links of mails begin with it. */
    ORIGIN("plein.origin", "http://plein.localhost:8080");

    private final String property;
    private final String fallback;

    MailSetting(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    public String value() {
        return System.getProperty(property, fallback).strip();
    }

    /** Whether there is a mail server. */
    public static boolean server() {
        return !HOST.value().isEmpty();
    }

    static int hourly() {
        return Integer.parseInt(HOURLY.value());
    }

    /** Host of the platform as the world knows it. */
    static String platformHost() {
        return URI.create(ORIGIN.value()).getHost();
    }

    static String sender() {
        return FROM.value().isEmpty() ? "plein@" + platformHost() : FROM.value();
    }
}
