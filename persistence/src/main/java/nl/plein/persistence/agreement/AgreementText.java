package nl.plein.persistence.agreement;

/**
 * What a version of an agreement says.
 *
 * @param body cleaned HTML, empty when it holds no more
 */
public record AgreementText(String title, String body) {}
