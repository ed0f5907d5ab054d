package nl.plein.persistence.mail;

/** How far a mail is. */
public enum MailState {
    /** Waits for its moment. */
    WAITING,
    /** A server is handing it over; nobody else touches it. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up. */
    FAILED,
    /** Dropped before it went: the recipient left or was blocked. */
    WITHDRAWN
}
