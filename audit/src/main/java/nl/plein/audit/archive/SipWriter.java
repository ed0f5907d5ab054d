package nl.plein.audit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a package: first everything is read and checked, then every object goes out with its sidecar, in a fixed
 * order.
 */
public final class SipWriter {

    private final Holdings holdings;
    private final List<Holdings.Head> heads;
    private final Layout layout;
    private final Steps steps;
    private final Documentation documentation;

    public SipWriter(Holdings holdings, Steps steps) {
        this.holdings = holdings;
        this.steps = steps;
        documentation = new Documentation(holdings.dossier());
        heads = new ArrayList<>(holdings.heads());
        if (heads.isEmpty()) {
            throw new PackageRefused(
                    List.of(new Finding("group.empty", holdings.dossier().name(), "")));
        }
        heads.add(documentation.head());
        layout = new Layout(holdings, heads);
    }

    /** The name of the container without its extension. */
    public String name() {
        return layout.name();
    }

    /** Writes the container to the stream and closes it; with {@code bag} it is a bag. */
    public void write(OutputStream out, boolean bag) throws IOException {
        var measures = FileCheck.all(holdings, holdings.heads(), steps);
        try (var pack = new Pack(out, bag ? layout.name() + "/data/" : "")) {
            aggregations(pack);
            for (var i = 0; i < heads.size(); i++) {
                steps.reached(Steps.Phase.WRITE, i, heads.size());
                piece(pack, heads.get(i), measures);
            }
            if (bag) {
                Bag.close(pack, layout.name(), info());
            }
        }
    }

    private Bag.Info info() {
        var origin = holdings.origin();
        return new Bag.Info(
                origin.archivist().name(),
                origin.contact(),
                origin.mail(),
                holdings.dossier().name(),
                holdings.dossier().identity().key(),
                holdings.dossier().span().until());
    }

    private void aggregations(Pack pack) throws IOException {
        var dossier = holdings.dossier().reference();
        var archive = holdings.archive().reference();
        pack.add(
                Layout.sidecar(layout.archiveFolder()),
                MdtoObject.write(
                        holdings.archive(),
                        place(Level.ARCHIVE, holdings.origin().above(), List.of(dossier)),
                        holdings.origin()));
        pack.add(
                Layout.sidecar(layout.dossierFolder()),
                MdtoObject.write(
                        holdings.dossier(),
                        place(
                                Level.DOSSIER,
                                archive,
                                heads.stream().map(Holdings.Head::reference).toList()),
                        holdings.origin()));
    }

    private static MdtoObject.Place place(Level level, Reference parent, List<Reference> parts) {
        return new MdtoObject.Place(level, parent, parts, List.of(), List.of(), List.of());
    }

    private void piece(Pack pack, Holdings.Head head, Map<Identity, Measure> measures) throws IOException {
        var piece = documentation.head().equals(head) ? documentation.piece() : holdings.piece(head);
        if (!piece.about().reference().equals(head.reference())) {
            throw new PackageRefused(List.of(new Finding(
                    "piece.changed", head.reference().name(), piece.about().name())));
        }
        var folder = layout.folder(head.reference().identity());
        var files = files(piece, measures);
        pack.add(
                Layout.sidecar(folder),
                MdtoObject.write(
                        piece.about(),
                        new MdtoObject.Place(
                                Level.PIECE,
                                holdings.dossier().reference(),
                                List.of(),
                                references(files, false),
                                references(files, true),
                                piece.ties()),
                        holdings.origin()));
        for (var file : files) {
            var path = folder + "/" + file.name();
            pack.add(path, file.measure(), file.bytes());
            pack.add(
                    path + ".bestand.mdto.xml",
                    MdtoFile.write(file.identity(), file.name(), file.measure(), file.since(), head.reference()));
        }
    }

    private List<Ready> files(Piece piece, Map<Identity, Measure> measures) throws IOException {
        var files = new ArrayList<Ready>();
        var id = piece.about().identity();
        if (piece.story() != null) {
            var story = piece.story();
            var page = StoryPage.write(story, piece.about().language());
            files.add(made(id, "pdf", StoryPaper.print(page, story.touched(), story.pictures()), story));
            files.add(made(id, "json", StoryData.write(id, story), story));
        }
        for (var held : piece.files()) {
            var measure = measures.containsKey(held.identity())
                    ? measures.get(held.identity())
                    : Measure.of(held.bytes(), held.name(), held.mediaType());
            files.add(new Ready(
                    held.identity(),
                    layout.fileName(id, held, measure.format()),
                    measure,
                    held.since(),
                    held.bytes(),
                    false));
        }
        return files;
    }

    private Ready made(Identity piece, String extension, byte[] content, Story story) throws IOException {
        HeldFile.Bytes bytes = () -> new ByteArrayInputStream(content);
        var name = layout.madeName(piece, extension);
        return new Ready(
                piece.with(extension),
                name,
                Measure.of(bytes, name, "application/" + extension),
                story.touched(),
                bytes,
                "json".equals(extension));
    }

    private static List<Reference> references(List<Ready> files, boolean additional) {
        return files.stream()
                .filter(file -> file.additional() == additional)
                .map(file -> new Reference(file.name(), file.identity()))
                .toList();
    }

    /** A file with its final name, ready to go in. */
    private record Ready(
            Identity identity, String name, Measure measure, Instant since, HeldFile.Bytes bytes, boolean additional) {}
}
