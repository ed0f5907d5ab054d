package nl.plein.security.signin;

import static nl.plein.security.signin.Desk.ASKED;
import static nl.plein.security.signin.Forge.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrowserBindingTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String GOOD = Base64.getEncoder().encodeToString("<x/>".getBytes(StandardCharsets.UTF_8));

    private final Desk desk = new Desk();
    private final byte[] message = aResponse().message().getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("SIG-1.1 Q05 another browser cannot bring the answer, and the question stays")
    void anotherBrowserCannotBringTheAnswer() {
        assertThat(reason(() -> desk.read(message, "other", "relay"))).isEqualTo(Reason.IN_RESPONSE_TO);
        assertThat(reason(() -> desk.read(message, null, "relay"))).isEqualTo(Reason.IN_RESPONSE_TO);

        assertThat(desk.read(message).nameId()).isEqualTo(Forge.NAME);
    }

    @Test
    @DisplayName("SIG-1.7 Q08 the same assertion is accepted once, even as the answer to another question")
    void theSameAssertionIsAcceptedOnce() {
        desk.read(message);
        assertThat(reason(() -> desk.read(message))).isEqualTo(Reason.IN_RESPONSE_TO);

        desk.ask(Demand.NOTHING);
        assertThat(reason(() -> desk.read(message))).isEqualTo(Reason.REPLAY);
    }

    @ParameterizedTest(name = "SIG-1.1 a question asked {0} seconds ago is answered: {1}")
    @CsvSource({"899,true", "900,false"})
    void aQuestionWaitsFifteenMinutes(int seconds, boolean answered) {
        desk.at(ASKED.plusSeconds(seconds));
        var fresh = aResponse().edit("12:00:00Z", "12:13:58Z").edit("\"2026-11-21T12:01:0", "\"2026-11-21T12:15:0");

        if (answered) {
            assertThat(desk.read(fresh).nameId()).isEqualTo(Forge.NAME);
        } else {
            assertThat(reason(() -> desk.read(fresh))).isEqualTo(Reason.IN_RESPONSE_TO);
        }
    }

    @Test
    @DisplayName("SIG-1.4 E03 hundreds of bent messages are refused alike")
    void bentMessagesAreRefusedAlike() {
        var text = aResponse()
                .responseBy(null)
                .tamper(document -> Dom.all(document, "CipherValue")
                        .forEach(value ->
                                value.setTextContent(value.getTextContent().replaceAll("\\s", ""))))
                .message();
        int start = text.lastIndexOf("CipherValue>", text.lastIndexOf("CipherValue>") - 1);
        for (int i = 0; i < 250; i++) {
            var bent = new StringBuilder(text);
            int at = start + 40 + i;
            bent.setCharAt(at, bent.charAt(at) == 'A' ? 'B' : 'A');
            desk.ask(Demand.NOTHING);

            assertThat(reason(() -> desk.read(bent.toString().getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(Reason.DECRYPT);
        }
    }

    @ParameterizedTest(name = "SIG-1.2 {0}")
    @MethodSource
    void carriedWrongly(String what, PostedMessage posted) {
        assertThat(reason(posted::response)).isEqualTo(Reason.BINDING);
    }

    static Stream<Arguments> carriedWrongly() {
        return Stream.of(
                Arguments.of("P11 two responses", form(Map.of("SAMLResponse", List.of(GOOD, GOOD)))),
                Arguments.of(
                        "P11 request and response",
                        form(Map.of("SAMLResponse", List.of(GOOD), "SAMLRequest", List.of(GOOD)))),
                Arguments.of(
                        "P11 in the address too",
                        new PostedMessage("POST", FORM, "SAMLResponse=x", Map.of("SAMLResponse", List.of(GOOD)))),
                Arguments.of("no response", form(Map.of())),
                Arguments.of("by GET", new PostedMessage("GET", FORM, null, Map.of("SAMLResponse", List.of(GOOD)))),
                Arguments.of(
                        "as JSON",
                        new PostedMessage("POST", "application/json", null, Map.of("SAMLResponse", List.of(GOOD)))),
                Arguments.of("P12 strange characters", form(Map.of("SAMLResponse", List.of("PHgv*g==")))),
                Arguments.of("P12 missing padding", form(Map.of("SAMLResponse", List.of("PHgvPg")))),
                Arguments.of("P12 alphabet of addresses", form(Map.of("SAMLResponse", List.of("-_-_")))));
    }

    @Test
    @DisplayName("SIG-1.2 P12 white space in base64 is fine")
    void whiteSpaceIsFine() {
        var posted = form(Map.of("SAMLResponse", List.of(GOOD.substring(0, 4) + "\r\n" + GOOD.substring(4))));

        assertThat(posted.response()).asString(StandardCharsets.UTF_8).isEqualTo("<x/>");
    }

    private static PostedMessage form(Map<String, List<String>> fields) {
        return new PostedMessage("POST", FORM, null, fields);
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var refusal = catchThrowableOfType(SignInRefused.class, work);
        return refusal == null ? null : refusal.reason();
    }
}
