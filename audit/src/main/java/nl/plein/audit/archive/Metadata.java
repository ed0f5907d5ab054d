package nl.plein.audit.archive;

import java.util.List;

/** The archive metadata of one record as it stands now, outside any package: for everybody who may read the record. */
public final class Metadata {

    private Metadata() {}

    /**
     * The metadata as MDTO XML.
     *
     * @param whole what the record is part of
     */
    public static byte[] of(Piece piece, Reference whole, Holdings.Origin origin) {
        var place = new MdtoObject.Place(Level.PIECE, whole, List.of(), List.of(), List.of(), piece.ties());
        return MdtoObject.write(piece.about(), place, origin);
    }
}
