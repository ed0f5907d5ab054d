package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The archive metadata of one record as it stands now, outside any package: for everybody who may read the record. */
public final class Metadata {

    private Metadata() {}

    /**
     * The metadata of an item or an attached file as MDTO XML.
     *
     * @param whole what the record is part of
     */
    public static byte[] of(Piece piece, Reference whole, Holdings.Origin origin) {
        var files = piece.files().stream()
                .map(file -> new Reference(file.name(), file.identity()))
                .toList();
        var place = new MdtoObject.Place(Level.PIECE, whole, List.of(), files, List.of(), piece.ties());
        return MdtoObject.write(piece.about(), place, origin);
    }

    /**
     * The metadata of a group as MDTO XML.
     *
     * @param whole the archive of its site
     */
    public static byte[] ofGroup(Description group, Reference whole, Holdings.Origin origin) {
        var place = new MdtoObject.Place(Level.DOSSIER, whole, List.of(), List.of(), List.of(), List.of());
        return MdtoObject.write(group, place, origin);
    }

    /**
     * The metadata of the bytes of an attached file as MDTO XML; size and hash as they were written down when it came.
     *
     * @param owner the record that the bytes are of
     * @throws IOException when the bytes cannot be read, by which their format is told
     */
    public static byte[] ofBytes(HeldFile file, long size, Reference owner) throws IOException {
        var format = Formats.identify(file.bytes(), file.name(), file.mediaType());
        var measure = new Measure(size, 0, file.sha256(), "", format);
        return MdtoFile.write(file.identity(), file.name(), measure, file.since(), owner);
    }

    /** What MDTO XML of ours says, in the order of the schema, for people to read. */
    public static List<Shown> shown(byte[] xml) {
        try {
            return Shown.of(Node.read(new ByteArrayInputStream(xml)))
                    .parts()
                    .get(0)
                    .parts();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
