package nl.plein.persistence.people;

import java.io.Serializable;

/**
 * Somebody of whom a day comes round again.
 *
 * @param organisation name of the organisation the person works for, or null
 * @param small hash of the small picture, or null
 * @param monthDay the month times a hundred and the day; never the year
 */
public record AnniversaryRow(String ref, String name, String organisation, String small, int monthDay)
        implements Serializable {}
