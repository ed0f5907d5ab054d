package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Visit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People who cross each other's path, and paths that cross sites. */
class MishapIT extends OpenGroup {

    private static final Pattern LOCK = Pattern.compile("name=\"edit:lock\"[^>]*value=\"(\\d+)\"");

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 FLR-1.3 ITM-1.5 of two people who save, the second sees both texts and loses neither")
    void twoPeopleSave() {
        var item = writer.write(group, blog("Samen", "Zo begon het.")).ref();
        var lock = LOCK.matcher(writer.get("/item/" + item + "/edit").body());
        assertThat(lock.find()).isTrue();
        writer.send("/item/" + item + "/edit", "edit", blog("Samen", "De eerste was sneller."));
        var before = log.events("action=content.change");
        var late = Map.of(
                "title:input",
                "Samen",
                "text:input",
                "De tweede was later.",
                "level:input",
                "SITE",
                "lock",
                lock.group(1));
        var reply = writer.send("/item/" + item + "/edit", "edit", late);

        assertThat(reply.errors()).isNotBlank();
        assertThat(reply.words()).contains("De eerste was sneller.", "De tweede was later.");
        assertThat(reply.body()).contains("Bewaar mijn tekst als nieuwste versie");
        assertThat(log.more("action=content.change&outcome=denied", before)).isEqualTo(1);
        assertThat(log.more("action=content.change", before)).isEqualTo(1);
        assertThat(writer.get("/item/" + item).words()).contains("De eerste was sneller.");
    }

    @Test
    @DisplayName("FLR-1.1 FLR-1.2 FACE-1.4 an identifier of another site is nothing here, and leaves one event")
    void anIdentifierOfAnotherSite() {
        String other;
        try (var there = Visit.of(stage, stage.account("anna.local@gelderland.example"), stage.site("gelderland"))) {
            var link = Pattern.compile("/group/([0-9a-f-]{36})\"")
                    .matcher(there.get("/groups").body());
            assertThat(link.find()).isTrue();
            other = link.group(1);
            assertThat(there.get("/group/" + other).status()).isEqualTo(200);
        }
        var before = log.events("object=" + other);
        var reply = writer.get("/group/" + other);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.words()).contains("Deze pagina is er niet");
        assertThat(log.more("object=" + other + "&outcome=denied", before)).isEqualTo(1);
        assertThat(log.more("object=" + other, before)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "FLR-1.1 FLR-1.2 ARC-2.7 metadata and exports that do not exist answer with the page of what is not there")
    void filesThatDoNotExist() {
        var nothing = UUID.randomUUID().toString();
        var reply = writer.get("/item/" + nothing + "/mdto.xml");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.words()).contains("Deze pagina is er niet");
        assertThat(log.events("object=" + nothing)).hasSize(1);
        assertThat(writer.get("/jakarta.faces.resource/nothing.js").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("FLR-1.2 DOC-1.8 a name of odd characters leaves one event like any other")
    void anOddNameLeavesOneEvent() {
        var before = log.events("action=file.upload");
        var odd = "\u202Etxt.\"\u65E5\u672C\r\nSet-Cookie: x=y.txt";
        var document = Visit.uploaded(writer.upload(group, odd, "text/plain", "x".getBytes(StandardCharsets.UTF_8)));

        assertThat(log.more("action=file.upload", before)).isEqualTo(1);
        assertThat(document).hasSize(36);
    }

    private static Map<String, String> blog(String title, String text) {
        return Map.of("title:input", title, "text:input", text, "level:input", "SITE");
    }
}
