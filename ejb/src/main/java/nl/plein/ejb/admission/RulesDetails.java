package nl.plein.ejb.admission;

import java.io.Serializable;

/**
 * The rules of admission, ready to change.
 *
 * @param domains mail domains, one a line
 * @param intro HTML of the sign-in page
 */
public record RulesDetails(boolean openToAll, boolean byRequest, String domains, String intro)
        implements Serializable {}
