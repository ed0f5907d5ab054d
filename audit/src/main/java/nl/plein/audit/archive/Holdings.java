package nl.plein.audit.archive;

import java.util.List;

/**
 * What a package is made from: one archive with one dossier and its pieces. Pieces are asked for one at a time, so that
 * a large group never lies in memory as a whole; asked twice, a source gives the same.
 */
public interface Holdings {

    Origin origin();

    Description archive();

    Description dossier();

    /** The pieces in the order in which they go into the package. */
    List<Head> heads();

    Piece piece(Head head);

    /** A piece by name: what its parent and its neighbours say about it. */
    record Head(String kind, Reference reference) {}

    /**
     * Whose records these are, what they do with them, whom a receiver can ask, and where they go.
     *
     * @param above the aggregation in the receiving system that the archive becomes part of, or null
     */
    record Origin(Reference archivist, String activity, String contact, String mail, Reference above) {

        /** The same, on its way to somebody who answers questions and has a place for it. */
        public Origin sent(String whom, String address, Reference into) {
            return new Origin(archivist, activity, whom, address, into);
        }
    }
}
