package nl.plein.persistence.mail;

/**
 * Who gets a mail and which place it is about.
 *
 * @param account number of the account, or null for who has none
 * @param address a checked address
 * @param language {@code nl} or {@code en}
 * @param site number of the site, or null
 * @param group number of the group, or null
 */
public record MailTo(Long account, String address, String language, Long site, Long group) {}
