package nl.plein.ejb.access;

import java.io.Serializable;
import java.util.List;
import nl.plein.persistence.access.ReaderRow;

/**
 * A page of those who could see something at a moment.
 *
 * @param members those who could by being members; empty when more people than members could, when it was not there, or
 *     while the site was off
 * @param emergency those to whom it was open in an emergency, on the first page only
 */
public record ReaderList(List<ReaderRow> members, List<ReaderRow> emergency) implements Serializable {

    static final ReaderList NOBODY = new ReaderList(List.of(), List.of());
}
