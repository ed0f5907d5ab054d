package nl.plein.ejb.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.audit.archive.Appraisal;
import nl.plein.audit.archive.Description;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.HeldFile;
import nl.plein.audit.archive.Piece;
import nl.plein.audit.archive.Reference;
import nl.plein.audit.archive.Restriction;
import nl.plein.audit.archive.Span;
import nl.plein.audit.archive.Story;
import nl.plein.audit.archive.Term;
import nl.plein.audit.archive.Terms;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.document.Document;
import nl.plein.persistence.document.ScanState;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.item.Kind;
import nl.plein.persistence.site.Site;

/** Translates what Plein keeps into what an archive keeps. It reads nothing: what it needs is handed to it. */
final class Records {

    private Records() {}

    /** An item with everything around it. */
    record Whole(
            Item item,
            String html,
            String author,
            String organisation,
            Copied copied,
            Life life,
            List<Story.Edition> editions,
            List<String> editors,
            List<Story.Remark> remarks,
            List<Document> documents) {}

    /**
     * What an item is a copy of.
     *
     * @param organisation of who wrote the text first
     * @param original the item that was copied, by the title it had then; null when it is gone
     */
    record Copied(Story.Source source, String organisation, Reference original) {}

    static Description archive(Site site, Life life, Instant last) {
        var what = item(site.ref().toString(), Words.say("archive", site.name()));
        return aggregation(what, site.purpose(), life, last, life.online(life.open(), "/"));
    }

    static Description dossier(Group group, Life life, Instant last) {
        var what = item(group.ref().toString(), Words.say("group", group.name()));
        var open = life.open() && group.open();
        return aggregation(what, group.purpose(), life, last, life.online(open, "/group/" + group.ref()))
                .keyed(group.face().tags());
    }

    static Reference item(String ref, String title) {
        return new Reference(title, Provenance.identity(ref));
    }

    static Reference document(Document document) {
        return new Reference(document.name(), Provenance.identity(document.ref().toString()));
    }

    static String kind(Kind kind) {
        return Words.say("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static Piece item(Whole whole, HeldFiles files) {
        var item = whole.item();
        var kind = kind(item.kind());
        var story = new Story(
                kind,
                item.title(),
                whole.author(),
                item.published(),
                item.changed(),
                whole.copied() == null ? null : whole.copied().source(),
                whole.html(),
                whole.editions(),
                whole.remarks(),
                whole.documents().stream().map(Records::enclosure).toList(),
                pictures(whole.documents(), files));
        return Piece.told(about(whole, kind), story, ties(whole));
    }

    private static List<Piece.Tie> ties(Whole whole) {
        var ties = new ArrayList<Piece.Tie>();
        whole.documents().forEach(document -> ties.add(Piece.Tie.refersTo(document(document))));
        if (whole.copied() != null && whole.copied().original() != null) {
            ties.add(Piece.Tie.isVersionOf(whole.copied().original()));
        }
        return ties;
    }

    static Piece document(Document document, Item item, String organisation, Life life, HeldFiles files) {
        var about = new Description(
                Provenance.identity(document.ref().toString()),
                document.name(),
                null,
                List.of(Terms.coded(Terms.KINDS, "bestand")),
                List.of(),
                Span.between(document.uploaded(), document.uploaded()),
                null,
                List.of(Happening.created(document.uploaded(), organisation)),
                Appraisal.UNDECIDED,
                restriction(item),
                life.online(open(item), "/document/" + document.ref()));
        var held = new HeldFile(
                Provenance.identity(document.ref() + "-bestand"),
                document.name(),
                document.mediaType(),
                document.sha256(),
                document.uploaded(),
                fitness(document.scanState()),
                files.of(document.sha256()));
        var from = item(item.ref().toString(), item.title());
        return Piece.attached(about, held, List.of(Piece.Tie.isReferredToBy(from)));
    }

    private static Description about(Whole whole, String kind) {
        var item = whole.item();
        return new Description(
                Provenance.identity(item.ref().toString()),
                item.title(),
                item.excerpt(),
                classes(new Term(kind, item.kind().name().toLowerCase(Locale.ROOT), Terms.KINDS), whole.life()),
                item.tags(),
                Span.between(made(whole), last(whole)),
                whole.life().language(),
                events(whole),
                Appraisal.UNDECIDED,
                restriction(item),
                whole.life().online(open(item), "/item/" + item.ref()));
    }

    /** Made, published and each change after it, each by the organisation of whoever did it (ARC-2.8, ARC-2.19). */
    private static List<Happening> events(Whole whole) {
        var events = new ArrayList<Happening>();
        events.add(Happening.created(made(whole), whole.organisation()));
        if (whole.copied() != null) {
            events.add(Happening.copied(whole.item().published(), whole.organisation(), copied(whole.copied())));
        }
        if (whole.item().shared()) {
            events.add(Happening.published(whole.item().published(), whole.organisation()));
        }
        for (int i = 1; i < whole.editions().size(); i++) {
            var edition = whole.editions().get(i);
            events.add(Happening.changed(edition.at(), whole.editors().get(i), Words.say("change", edition.number())));
        }
        events.addAll(whole.life().events());
        events.sort(Comparator.comparing(Happening::at));
        return events;
    }

    /** What its writer kept to oneself first was made before it was published. */
    private static Instant made(Whole whole) {
        var published = whole.item().published();
        return whole.editions().stream()
                .findFirst()
                .map(Story.Edition::at)
                .filter(first -> first.isBefore(published))
                .orElse(published);
    }

    private static List<Term> classes(Term kind, Life life) {
        return Stream.concat(Stream.of(kind), life.classes().stream()).toList();
    }

    private static String copied(Copied copied) {
        var day = LocalDate.ofInstant(copied.source().published(), ZoneId.of("Europe/Amsterdam"));
        return Words.say("copy", copied.organisation(), day);
    }

    private static Instant last(Whole whole) {
        var last = later(whole.item().published(), whole.item().changed());
        for (Story.Remark remark : whole.remarks()) {
            last = later(last, remark.at());
        }
        return last;
    }

    /** @param online where whoever comes by reads it, or null where not everybody may */
    private static Description aggregation(Reference what, String summary, Life life, Instant last, String online) {
        var made = life.events().get(0).at();
        return new Description(
                what.identity(),
                what.name(),
                summary,
                life.classes(),
                List.of(),
                Span.between(made, later(made, last)),
                life.language(),
                life.events(),
                Appraisal.UNDECIDED,
                online == null ? Restriction.notAssessed() : Restriction.open(),
                online);
    }

    private static Restriction restriction(Item item) {
        return open(item) ? Restriction.open() : Restriction.notAssessed();
    }

    private static boolean open(Item item) {
        return ReachKey.PUBLIC.equals(item.readAudience().reachKey());
    }

    private static Story.Enclosure enclosure(Document document) {
        return new Story.Enclosure(
                document.name(), document.mediaType(), document.size(), document.sha256(), document(document));
    }

    private static Map<String, HeldFile.Bytes> pictures(List<Document> documents, HeldFiles files) {
        Map<String, HeldFile.Bytes> pictures = new LinkedHashMap<>();
        documents.stream()
                .filter(document -> document.mediaType().startsWith("image/"))
                .forEach(document -> pictures.put("/document/" + document.ref(), files.of(document.sha256())));
        return pictures;
    }

    private static HeldFile.Fitness fitness(ScanState state) {
        return switch (state) {
            case CLEAN -> HeldFile.Fitness.FIT;
            case RECEIVED -> HeldFile.Fitness.NOT_SCANNED;
            case QUARANTINED -> HeldFile.Fitness.QUARANTINED;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** Where the bytes of documents come from. */
    @FunctionalInterface
    interface HeldFiles {
        HeldFile.Bytes of(String sha256);
    }
}
