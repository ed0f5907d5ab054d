package nl.plein.persistence.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who could read.
 *
 * @param id number of the membership, for the next page
 * @param ref public identifier of the account
 * @param organisation name of the organisation the person works for, or null
 * @param since when the membership by which they could read began
 */
public record ReaderRow(long id, String ref, String name, String organisation, Instant since) implements Serializable {}
