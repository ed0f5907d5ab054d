package nl.plein.ejb.auditlog;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an auditor needs to check the log elsewhere.
 *
 * @param origin name of the log
 * @param key verification key, to be kept on paper
 * @param size records that the newest checkpoint covers
 * @param made when it was signed
 */
public record LogProof(String origin, String key, long size, Instant made) implements Serializable {}
