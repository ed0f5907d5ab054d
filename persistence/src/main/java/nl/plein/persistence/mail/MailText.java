package nl.plein.persistence.mail;

/**
 * What a mail says, in the language of who gets it.
 *
 * @param key name of its text, for those who look after the queue
 * @param subject one line
 * @param body paragraphs with an empty line between them; never HTML
 * @param reason why one gets it
 * @param link where it leads, a whole address, or null
 * @param stopLink where one can end mails like it, a whole address, or null
 */
public record MailText(String key, String subject, String body, String reason, String link, String stopLink) {}
