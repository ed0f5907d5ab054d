package nl.plein.audit.archive;

import static nl.plein.audit.archive.HoldingsFixtures.aGroup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/nl/plein/audit/archive/sip-example-plein");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String ARCHIVE = "Archief-Plein/Archief-Plein.mdto.xml";
    private static final String GROUP = "Archief-Plein/Groep-0f3c/Groep-0f3c.mdto.xml";
    private static final String FOLDER = "Archief-Plein/Groep-0f3c/Discussie-77aa/";
    private static final String PIECE = FOLDER + "Discussie-77aa.mdto.xml";
    private static final String PDF = FOLDER + "discussie-77aa.pdf";
    private static final String FILE = PDF + ".bestand.mdto.xml";
    private static final String HASH = "f389929bb730a7f0dab85a7179c76fc7f4cfc4a1f1f1210d2acc05d8dd99bf6b";

    @TempDir
    Path folder;

    @Test
    @DisplayName("ARC-1.9 the worked example has no fault")
    void theWorkedExampleHasNoFault() throws IOException {
        assertThat(judged(EXAMPLE)).isEmpty();
    }

    @Test
    @DisplayName(
            "ARC-1.4 what we write has no fault by either schema, in a container and a bag, slip and holdings compared")
    void whatWeWriteHasNoFault() throws IOException {
        for (var bag : List.of(true, false)) {
            var zip = Files.write(folder.resolve("out.zip"), SipWriterTest.written(aGroup(), bag));

            assertThat(judged(zip, aGroup())).isEmpty();
        }
    }

    @ParameterizedTest(name = "ARC-1.9 {0}: {1}")
    @MethodSource
    void aFaultIsFound(String rule, String fault, Mutation mutation) throws IOException {
        copy(folder);
        mutation.apply(folder);

        assertThat(judged(folder)).extracting(Finding::rule).contains(rule);
    }

    static Stream<Arguments> aFaultIsFound() {
        return Stream.of(structure(), terms(), events(), files()).flatMap(each -> each);
    }

    private static Stream<Arguments> structure() {
        return Stream.of(
                fault("MV01", "the file is of an object that is not there", FILE, ">77aa<", ">78bb<"),
                fault("MV01", "the object has a file that is not there", PIECE, ">77aa-pdf<", ">77aa-doc<"),
                fault("MV02", "the group holds a piece that is not there", GROUP, ">77aa<", ">78bb<"),
                fault("MV02", "the piece is part of a group that does not name it", GROUP, "bevatOnderdeel>", "x>"),
                fault(
                        "MV03",
                        "the archive is part of the group that it holds",
                        ARCHIVE,
                        "<archiefvormer>",
                        "<isOnderdeelVan><verwijzingNaam>Groep</verwijzingNaam><verwijzingIdentificatie>"
                                + "<identificatieKenmerk>0f3c</identificatieKenmerk>"
                                + "<identificatieBron>Plein</identificatieBron>"
                                + "</verwijzingIdentificatie></isOnderdeelVan><archiefvormer>"),
                fault(
                        "MV04",
                        "the piece says it is part of the archive, but lies in the group",
                        PIECE,
                        ">0f3c<",
                        ">plein-archief-1<"),
                fault("MV04", "the top is no archive", ARCHIVE, "<begripLabel>Archief<", "<begripLabel>Serie<"),
                fault(
                        "MV05",
                        "two objects have one identity",
                        PIECE,
                        "<identificatieKenmerk>77aa<",
                        "<identificatieKenmerk>0f3c<"),
                moved("MV15", "a name has a space", PDF, FOLDER + "discussie 77aa.pdf"),
                moved("MV15", "a name has two dots", PDF, FOLDER + "discussie.77aa.pdf"),
                moved("MV15", "a name is that of a device", PDF, FOLDER + "con.pdf"),
                moved("MV16", "a file has no sidecar", FILE, FOLDER + "anders.pdf.bestand.mdto.xml"),
                moved("MV16", "an object lies at the top", PIECE, "Discussie-77aa.mdto.xml"),
                fault("XSD", "an element is not of the schema", PIECE, "<naam>", "<soort>x</soort><naam>"),
                fault(
                        "XSD",
                        "two makers of the archive, which only the newer schema allows",
                        PIECE,
                        "<activiteit>",
                        "<archiefvormer><verwijzingNaam>x</verwijzingNaam></archiefvormer><activiteit>"),
                fault("XSD", "the sidecar is not well-formed", PIECE, "</informatieobject>", ""));
    }

    private static Stream<Arguments> terms() {
        return Stream.of(
                fault("MV06", "appraisal X", PIECE, "<begripCode>V<", "<begripCode>X<"),
                fault(
                        "MV06",
                        "the label is of another appraisal",
                        PIECE,
                        "Tijdelijk te bewaren",
                        "Blijvend te bewaren"),
                fault(
                        "MV07",
                        "kept for ever, yet with a term",
                        PIECE,
                        "<begripLabel>Tijdelijk te bewaren</begripLabel>\n\t\t\t<begripCode>V<",
                        "<begripLabel>Blijvend te bewaren</begripLabel>\n\t\t\t<begripCode>B<"),
                fault("MV08", "the term ends a day late", PIECE, ">2031-05-20<", ">2031-05-21<"),
                fault("MV09", "Overig without a word", PIECE, "openbaar (Archiefwet 1995)", "Overig"),
                fault("MV10", "a name with a line end", PIECE, "<naam>Discussie ", "<naam>Discussie\n"),
                fault("MV10", "an empty name", PIECE, "<naam>Discussie Snuffelfiets<", "<naam><"));
    }

    private static Stream<Arguments> events() {
        return Stream.of(
                fault("MV17", "an event of tomorrow", PIECE, "2024-01-15T08:00:00", "2126-01-15T08:00:00"),
                fault("MV17", "changed before it was made", PIECE, "2024-01-15T08:00:00", "2020-01-15T08:00:00"),
                fault(
                        "MV17",
                        "exported before it was frozen",
                        PIECE,
                        ">Conversie<",
                        ">Export<",
                        "2024-01-15T08:00:00",
                        "2022-01-15T08:00:00"),
                fault("MV18", "a code that the list does not have", PIECE, "AW1995/Openbaar/1.0", "AW1995/Open/1.0"),
                fault("MV18", "an event that the list does not have", PIECE, ">Conversie<", ">Omzetting<"),
                fault("MV19", "a language that does not exist", PIECE, "<taal>nl<", "<taal>qq<"),
                fault(
                        "MV21",
                        "restricted, with a public address",
                        PIECE,
                        "Openbaarheid/AW1995/Openbaar/1.0",
                        "Openbaarheid/AW1995/NietBeoordeeld/1.0",
                        "<dekkingInTijd>",
                        "<raadpleeglocatie><raadpleeglocatieOnline>https://plein.example/x</raadpleeglocatieOnline>"
                                + "</raadpleeglocatie><dekkingInTijd>"));
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                fault("MV11", "the checksum is of other bytes", FILE, HASH, HASH.replace('f', 'e')),
                fault("MV11", "the checksum is in capitals", FILE, HASH, HASH.toUpperCase(java.util.Locale.ROOT)),
                fault("MV11", "the checksum is too short", FILE, HASH, HASH.substring(2)),
                fault("MV12", "the size is one too many", FILE, ">6706<", ">6707<"),
                fault("MV13", "PRONOM has no such format", FILE, "fmt/477", "fmt/99999"),
                fault("MV13", "the bytes are of another format", FILE, "fmt/477", "fmt/18"),
                fault("MV14", "the extension does not suit the format", FILE, "fmt/477", "fmt/412"));
    }

    @Test
    @DisplayName("ARC-1.9 MV20: an object that lacks what Plein knows is found, and one that is not there")
    void missingValuesAreFound() throws IOException {
        var zip = Files.write(folder.resolve("out.zip"), SipWriterTest.written(aGroup(), false));
        var more = aGroup().replacing(2, HoldingsFixtures.aBlog("77777777", "Nooit meegenomen"));
        var richer = aGroup().replacing(2, HoldingsFixtures.aBlog("a9b8c7d6", "Een tweede stuk, uitgebreid"));

        assertThat(judged(zip, more)).extracting(Finding::rule).containsOnly("MV20");
        assertThat(judged(zip, richer)).extracting(Finding::detail).containsExactly("naam");
    }

    @Test
    @DisplayName(
            "ARC-1.13 ARC-1.9 MV20: what is known by another way and that no writer was given is found to be missing")
    void whatTheWriterWasNeverGivenIsFound() throws IOException {
        var zip = Files.write(folder.resolve("out.zip"), SipWriterTest.written(aGroup(), false));
        var group = HoldingsFixtures.id("0f3c9988");
        var event = "event/eventType/begripLabel";

        assertThat(judged(
                        zip,
                        aGroup(),
                        new Known(group, "naam", "Groep Fietspaden", 1),
                        new Known(group, "omschrijving", "Over\nfietsen", 1),
                        new Known(group, event, "Wijziging", 1)))
                .isEmpty();
        assertThat(judged(
                        zip,
                        aGroup(),
                        new Known(group, event, "Bevriezing", 1),
                        new Known(group, event, "Wijziging", 2),
                        new Known(group, "raadpleeglocatie/raadpleeglocatieOnline", null, 1),
                        new Known(HoldingsFixtures.id("weg"), "naam", "Nergens", 1)))
                .extracting(Finding::rule, Finding::detail)
                .containsExactly(
                        tuple("MV20", event + " Bevriezing"),
                        tuple("MV20", event + " Wijziging"),
                        tuple("MV20", "raadpleeglocatie/raadpleeglocatieOnline"),
                        tuple("MV20", "naam Nergens"));
    }

    @Test
    @DisplayName("ARC-1.9 MV21: an event that names a person is found")
    void anEventThatNamesAPersonIsFound() throws IOException {
        var blog = HoldingsFixtures.aBlog("a9b8c7d6", "Een tweede stuk");
        var about = blog.about();
        var named = new Description(
                about.identity(),
                about.name(),
                about.summary(),
                about.classes(),
                about.keywords(),
                about.span(),
                about.language(),
                List.of(Happening.created(HoldingsFixtures.DAY1, "Anna de Vries")),
                about.appraisal(),
                about.restriction(),
                null);
        var group = aGroup().replacing(2, Piece.told(named, blog.story(), List.of()));
        var zip = Files.write(folder.resolve("out.zip"), SipWriterTest.written(group, false));

        assertThat(judged(zip, group)).extracting(Finding::rule).containsExactly("MV21");
    }

    @Test
    @DisplayName("ARC-1.7 MV22: a slip that counts one file more than there are is found")
    void aWrongSlipIsFound() throws IOException {
        var zip = Files.write(folder.resolve("out.zip"), SipWriterTest.written(aGroup(), false));
        var counted = PackingSlip.totals(zip);
        var slip = PackingSlip.of(zip, new PackingSlip.Sending("1", "Groep", NOW, aGroup().origin(), Delivery.PLAIN));
        var less = new PackingSlip.Totals(counted.objects(), counted.files() - 1, counted.others(), counted.bytes());

        try (var container = Container.zip(zip)) {
            assertThat(Judge.judge(container, new Judge.Context(NOW, slip, less, null, List.of())))
                    .extracting(Finding::rule)
                    .containsExactly("MV22");
        }
    }

    private static List<Finding> judged(Path path) throws IOException {
        try (var container = Container.folder(path)) {
            return Judge.judge(container, Judge.Context.alone(NOW));
        }
    }

    private static List<Finding> judged(Path zip, Holdings holdings, Known... known) throws IOException {
        var slip = PackingSlip.of(zip, new PackingSlip.Sending("1", "Groep", NOW, holdings.origin(), Delivery.PLAIN));
        try (var container = Container.zip(zip)) {
            var context = new Judge.Context(NOW, slip, PackingSlip.totals(zip), holdings, List.of(known));
            return Judge.judge(container, context);
        }
    }

    private static Arguments fault(String rule, String fault, String file, String... changes) {
        return Arguments.of(rule, fault, (Mutation) folder -> {
            var text = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
            for (var i = 0; i < changes.length; i += 2) {
                assertThat(text).contains(changes[i]);
                text = text.replace(changes[i], changes[i + 1]);
            }
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        });
    }

    private static Arguments moved(String rule, String fault, String from, String to) {
        return Arguments.of(rule, fault, (Mutation) folder -> Files.move(folder.resolve(from), folder.resolve(to)));
    }

    private static void copy(Path target) throws IOException {
        try (var all = Files.walk(EXAMPLE)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @FunctionalInterface
    interface Mutation {
        void apply(Path folder) throws IOException;
    }
}
