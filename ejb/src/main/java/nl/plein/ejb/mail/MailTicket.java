package nl.plein.ejb.mail;

import java.time.Instant;
import nl.plein.persistence.mail.MailText;
import nl.plein.persistence.mail.MailTo;

/**
 * A mail that this server has claimed.
 *
 * @param attempts how often it was tried, this time included
 */
public record MailTicket(String ref, MailTo to, MailText text, int attempts, Instant created) {}
