package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that nobody can fill in so: too old, too large, or changed by hand. */
class RefusedFormIT extends OpenGroup {

    private static final String KEPT = "Dit typte ik lang geleden";

    @ParameterizedTest(name = "FLR-1.1 FLR-1.2 GRD-4.4 FLT-1.3 {0} is not taken")
    @MethodSource("formsThatAreNotTaken")
    void aFormIsNotTaken(String what, Map<String, String> typed, int status, String said) {
        var before = log.events("action=form.refuse");
        var visitors = log.events("action=form.refuse&actor=anonymous");
        var reply = writer.send("/group/" + group + "/write", "write", typed);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(said);
        assertThat(log.more("action=form.refuse&outcome=denied", before)).isEqualTo(1);
        assertThat(log.more("action=form.refuse&actor=anonymous", visitors)).isZero();
    }

    static Stream<Arguments> formsThatAreNotTaken() {
        return Stream.of(
                Arguments.of("a form of another browser", typed("csrf", "x".repeat(87), KEPT), 403, KEPT),
                Arguments.of("a form without its value", typed("csrf", "", KEPT), 403, "herlaad de pagina"),
                Arguments.of("a form of 9 MB", typed("once", "", "z".repeat(9_000_000)), 413, "Maak het bestand of"));
    }

    @ParameterizedTest(name = "FLR-1.1 FLR-1.2 FLR-1.3 FACE-1.18 a hidden number changed to {0} is told in Dutch")
    @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "0x10"})
    void aHiddenNumberWasChanged(String number) {
        var item = writer.write(group, typed("once", "", "Eerst dit.")).ref();
        var before = log.events("action=content.change");
        var reply = writer.send("/item/" + item + "/edit", "edit", typed("edit:lock", number, "Dan dit."));

        assertThat(reply.errors()).contains("Dit formulier kunnen we niet lezen");
        assertThat(reply.body()).contains("Dan dit.").doesNotContain("href=\"#edit:lock\"");
        assertThat(log.more("action=content.change&outcome=denied", before)).isEqualTo(1);
        assertThat(log.more("action=content.change", before)).isEqualTo(1);
    }

    @ParameterizedTest(name = "FLR-1.1 FLR-1.2 GRD-1.5 FLT-1.4 an address that Plein does not have, in {0}: {1}")
    @CsvSource({"nl, Deze pagina is er niet", "en, This page does not exist"})
    void anAddressThatIsNotThere(String language, String said) {
        var path = "/nergens-" + language;
        var before = log.events("action=system.address.refuse");
        writer.get("/?lang=" + language);
        var reply = writer.get(path);
        writer.get("/?lang=nl");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.words()).contains(said);
        assertThat(log.more("action=system.address.refuse&outcome=denied", before))
                .isEqualTo(1);
        assertThat(log.more("action=system.address.refuse", before)).isEqualTo(1);
    }

    @Test
    @DisplayName("FLR-1.1 GRD-3.1 a large upload of who is not signed in is not received, and told to sign in")
    void aLargeUploadOfAStranger() throws IOException {
        try (var stranger = Visit.stranger(site)) {
            var answer = Answer.of(new RawUpload(site, stranger).send(9_000_000));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("Meld u aan");
        }
    }

    @Test
    @DisplayName("FACE-1.20 a form of an older release, with a state that nobody keeps, is carried out like any other")
    void aFormWithAState() {
        var typed = typed("jakarta.faces.ViewState", "-4021:7733", "Alles is er.");

        assertThat(writer.write(group, typed).words()).contains("Alles is er.");
    }

    @Test
    @DisplayName("FACE-1.20 a link with all the fields of a form does nothing")
    void aLinkIsNoForm() {
        var path = "/group/" + group + "/write";
        var before = log.events("action=content.create");
        var reply = writer.get(path + "?jakarta.faces.ViewState=stateless&write:form=write:form&write:save:button=1"
                + "&write:title:input=Gelokt&write:text:input=Gelokt&write:level:input=SITE");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.address()).contains(path);
        assertThat(log.more("action=content.create", before)).isZero();
        assertThat(writer.get("/").body()).doesNotContain("Gelokt");
    }

    @Test
    @DisplayName("PRV-1.3 what four tabs ask for at once is made once")
    void fourTabsAtOnce() {
        var before = log.events("action=privacy.access.request");
        var tabs = Stream.generate(() -> Caller.of(stage, stage.account("beheerder@plein.example"), site))
                .limit(4)
                .toList();
        var shown = tabs.stream().map(tab -> tab.get("/mydata")).toList();
        IntStream.range(0, 4).parallel().forEach(at -> tabs.get(at).send(shown.get(at), "ask", Map.of()));

        assertThat(log.more("action=privacy.access.request&outcome=success", before))
                .isEqualTo(1);
        assertThat(writer.get("/mydata").status()).isEqualTo(200);
    }

    private static Map<String, String> typed(String name, String value, String text) {
        return Map.of(name, value, "title:input", "Met de hand", "text:input", text, "level:input", "SITE");
    }
}
