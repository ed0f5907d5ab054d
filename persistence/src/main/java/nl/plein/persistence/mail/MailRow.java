package nl.plein.persistence.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A mail as the operator sees it: never its text or its address.
 *
 * @param text name of its text
 * @param fault key of why it was given up
 */
public record MailRow(String ref, String text, int attempts, Instant created, Instant finished, String fault)
        implements Serializable {}
