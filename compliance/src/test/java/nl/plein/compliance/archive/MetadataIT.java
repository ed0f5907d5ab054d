package nl.plein.compliance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.plein.audit.archive.Judge;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group with one item that has a file, one text of it for everybody: its metadata on pages and as XML. */
class MetadataIT {

    private static final byte[] BYTES = "straat;fietsers\nDorpsstraat;12\n".getBytes(StandardCharsets.UTF_8);

    private static Stage stage;
    private static Visit owner;
    private static Caller outsider;
    private static String group;
    private static String item;
    private static String document;

    @BeforeAll
    static void theOwnerWrites() {
        stage = Stage.shared();
        var site = stage.site("fietsberaad");
        owner = Visit.of(stage, stage.account("beheerder@plein.example"), site);
        outsider = Caller.of(stage, stage.account("daan.local@haarlem.example"), site);
        var started = Map.of("name:input", "Bruggen", "purpose:input", "Over bruggen", "kind:input", "CLOSED");
        var ref = owner.send("/groups/start", "start", started).ref();
        var file = Visit.uploaded(owner.upload(ref, "telling.csv", "text/csv", BYTES));
        var typed = Map.of(
                "title:input", "De brug", "text:input", "Over de brug.", "level:input", "GROUP", "document", file);
        group = "/group/" + ref;
        item = "/item/" + owner.write(ref, typed).ref();
        document = "/document/" + file;
        await("the file was looked at")
                .pollInSameThread()
                .until(() -> owner.get(document).status() == 200);
    }

    @AfterAll
    static void theOwnerLeaves() {
        owner.close();
    }

    @Test
    @DisplayName(
            "ARC-2.7 ARC-1.14 who reads an item, its file or its group finds what is kept for the archive, in labels")
    void readersFindTheMetadata() {
        assertThat(owner.get(item).body()).contains("href=\"" + item + "/metadata\"");
        assertThat(owner.get(group).body()).contains("href=\"" + group + "/metadata\"");

        var ofItem = owner.get(item + "/metadata");
        assertThat(ofItem.words())
                .contains("Archiefgegevens van De brug", "Aggregatieniveau", "Archiefstuk", "Is onderdeel van")
                .contains("Beperking gebruik", "openbaarheid niet beoordeeld", "Waardering", "Nader te bepalen");
        assertThat(ofItem.body().replaceFirst("(?s).*<main", "")).doesNotContain("Bea Beheerder");
        assertThat(ofItem.body()).contains("href=\"" + document + "/metadata\"", "href=\"" + item + "/mdto.xml\"");
        assertThat(owner.get(document + "/metadata").words())
                .contains("telling.csv", "Heeft representatie", "Bestandsformaat", "Checksum", "SHA-256", "31 B");
        assertThat(owner.get(group + "/metadata").words()).contains("Groep Bruggen", "Dossier", "Over bruggen");
        assertThat(owner.get(group + "/metadata?lang=en").words())
                .contains("Archive metadata of Bruggen", "Level of aggregation (aggregatieniveau)");
        assertThat(owner.get(group + "/metadata?lang=nl").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("ARC-2.7 ARC-1.4 the metadata are there as XML, valid by both schemas")
    void theXmlIsValid() {
        for (String sheet : sheets()) {
            var reply = owner.get(sheet);

            assertThat(reply.status()).as(sheet).isEqualTo(200);
            for (String schema : List.of("MDTO-XML1.0.1.xsd", "MDTO-XML1.0.xsd")) {
                assertThatCode(() -> validate(reply.body(), schema))
                        .as(sheet + " by " + schema)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    @DisplayName("ARC-2.7 to who may not read the thing its metadata are not there")
    void othersFindNothing() {
        assertThat(outsider.get(group).body()).doesNotContain(group + "/metadata");
        for (String path : List.of(item, group, document)) {
            assertThat(outsider.get(path + "/metadata").status()).as(path).isEqualTo(404);
        }
        for (String sheet : sheets()) {
            assertThat(outsider.get(sheet).status()).as(sheet).isEqualTo(404);
        }
        assertThat(owner.get(item + "/bestand.mdto.xml").status()).isEqualTo(404);
    }

    private static List<String> sheets() {
        return List.of(item + "/mdto.xml", group + "/mdto.xml", document + "/mdto.xml", document + "/bestand.mdto.xml");
    }

    private static void validate(String xml, String schema) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(Judge.class.getResource(schema))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
