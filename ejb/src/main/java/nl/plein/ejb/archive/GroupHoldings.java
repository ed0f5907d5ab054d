package nl.plein.ejb.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.plein.audit.archive.Description;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Piece;
import nl.plein.persistence.archive.RecordHead;
import nl.plein.persistence.document.Document;

/** A group as the writer of packages sees it: the outline is here, each piece is read when it is asked for. */
public final class GroupHoldings implements Holdings {

    private final RecordReader reader;
    private final Origin origin;
    private final Description archive;
    private final Description dossier;
    private final Map<Head, Supplier<Piece>> pieces = new LinkedHashMap<>();

    GroupHoldings(RecordReader reader, Origin origin, Description archive, Description dossier) {
        this.reader = reader;
        this.origin = origin;
        this.archive = archive;
        this.dossier = dossier;
    }

    /** One more item, followed by its documents. */
    void add(RecordHead item, List<Document> documents) {
        pieces.put(
                new Head(Records.kind(item.kind()), Records.item(item.ref(), item.title())),
                () -> reader.item(origin, item.id(), documents));
        for (Document document : documents) {
            pieces.put(
                    new Head(Words.say("file"), Records.document(document)),
                    () -> reader.document(origin, item.id(), document));
        }
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Description archive() {
        return archive;
    }

    @Override
    public Description dossier() {
        return dossier;
    }

    @Override
    public List<Head> heads() {
        return List.copyOf(pieces.keySet());
    }

    @Override
    public Piece piece(Head head) {
        return pieces.get(head).get();
    }
}
