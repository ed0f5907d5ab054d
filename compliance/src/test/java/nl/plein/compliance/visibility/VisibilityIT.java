package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Reply;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of who sees what where. */
class VisibilityIT {

    private static final int NOT_FOUND = 404;
    private static final Map<Kind, Visit> PEOPLE = new EnumMap<>(Kind.class);
    private static final Map<Kind, String> DASHBOARDS = new EnumMap<>(Kind.class);
    private static final Map<Meant, Planted> ITEMS = new EnumMap<>(Meant.class);

    private static Stage stage;
    private static URI site;

    @BeforeAll
    static void plant() {
        stage = Stage.shared();
        site = stage.site("gelderland");
        for (Kind kind : Kind.values()) {
            PEOPLE.put(kind, kind.user() == null ? Visit.stranger(site) : signedIn(kind));
        }
        joinOpenGroup();
        joinClosedGroup();
        for (Meant audience : Meant.values()) {
            ITEMS.put(audience, planted(audience));
        }
        PEOPLE.forEach((kind, person) ->
                DASHBOARDS.put(kind, person.open(stage.origin(), "/").body()));
    }

    @AfterAll
    static void leave() {
        PEOPLE.values().forEach(Visit::close);
        PEOPLE.clear();
    }

    @ParameterizedTest(name = "VIS-1.1 VIS-1.2 VIS-1.3 ITM-1.3 ITM-1.7 COM-1.4 DOC-1.6 {0} and what is meant for {1}")
    @MethodSource("cells")
    void everyOneSeesWhatIsMeantForThem(Kind kind, Meant audience) {
        var planted = ITEMS.get(audience);
        var softly = new SoftAssertions();
        for (Outlet outlet : Outlet.values()) {
            var reply = ask(kind, outlet, planted);
            boolean expected = kind.reads(audience) && outlet.shows(kind);
            softly.assertThat(reply.body().contains(outlet.word(planted)))
                    .as("%s shows it to %s (status %d)", outlet, kind, reply.status())
                    .isEqualTo(expected);
            if (!expected) {
                softly.assertThat(reply.body())
                        .as("%s shows nothing at all of it to %s", outlet, kind)
                        .satisfies(body -> assertThat(mentions(body, planted)).isFalse());
            }
            if (outlet.own() && !kind.reads(audience) && !(outlet == Outlet.ACCESS && kind.explains())) {
                softly.assertThat(reply.status()).as("%s to %s", outlet, kind).isEqualTo(NOT_FOUND);
            }
        }
        softly.assertAll();
    }

    static Stream<Arguments> cells() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Meant.values()).map(audience -> Arguments.of(kind, audience)));
    }

    @ParameterizedTest(name = "VIS-1.2 FACE-1.4 {0}: what one may not see and what is not there are one page")
    @EnumSource(
            value = Outlet.class,
            names = {"ITEM", "VERSIONS", "EDIT", "DOCUMENT", "METADATA"})
    void unseenIsLikeAbsent(Outlet outlet) {
        var planted = ITEMS.get(Meant.CLOSED_GROUP);
        for (Kind kind : Kind.values()) {
            if (!kind.reads(Meant.CLOSED_GROUP)) {
                var person = PEOPLE.get(kind);
                var hidden = person.get(outlet.path(planted));
                var absent = person.get(outlet.nowhere());
                assertThat(hidden.status()).isEqualTo(absent.status()).isEqualTo(NOT_FOUND);
                assertThat(hidden.body()).as("%s to %s", outlet, kind).isEqualTo(absent.body());
            }
        }
    }

    @ParameterizedTest(name = "GRP-1.8 {0} sees that a closed group is there, and what for")
    @EnumSource(Kind.class)
    void aClosedGroupShowsItsName(Kind kind) {
        var closed = ITEMS.get(Meant.CLOSED_GROUP);
        assertThat(PEOPLE.get(kind).get("/groups").words()).contains(Meant.CLOSED_GROUP.group());
        assertThat(PEOPLE.get(kind).get("/group/" + closed.group()).words())
                .contains(Meant.CLOSED_GROUP.group(), "Voorbereiding van besluiten", "leden");
    }

    private static Reply ask(Kind kind, Outlet outlet, Planted planted) {
        return outlet == Outlet.DASHBOARD
                ? new Reply(200, "/", DASHBOARDS.get(kind))
                : PEOPLE.get(kind).get(outlet.path(planted));
    }

    /** Whether there is a word of it, or a link to it that the one who asked did not bring along. */
    private static boolean mentions(String body, Planted planted) {
        return body.contains(planted.word() + "text")
                || body.contains(planted.word() + "comment")
                || body.contains(planted.word() + "file");
    }

    private static Visit signedIn(Kind kind) {
        return Visit.of(stage, stage.account(kind.user()), site);
    }

    private static void joinOpenGroup() {
        var member = PEOPLE.get(Kind.MEMBER);
        member.send("/group/" + member.group(Meant.OPEN_GROUP.group()), "join", Map.of());
    }

    /** Two ask; the owner answers the second only. */
    private static void joinClosedGroup() {
        var path = "/group/" + PEOPLE.get(Kind.OWNER).group(Meant.CLOSED_GROUP.group());
        var asked = PEOPLE.get(Kind.MEMBER).send(path, "ask", Map.of("motivation:input", "Ik werk eraan."));
        assertThat(asked.words()).contains("Uw verzoek is verstuurd");
        var answered = PEOPLE.get(Kind.OWNER).send(path, "requests-form", Map.of());
        assertThat(answered.words()).contains("Toegelaten");
        PEOPLE.get(Kind.WAITING).send(path, "ask", Map.of("motivation:input", "Ik ook."));
    }

    private static Planted planted(Meant audience) {
        var author = PEOPLE.get(Kind.OWNER);
        var word = "w" + UUID.randomUUID().toString().substring(0, 8);
        var group = author.group(audience.group());
        var file = (word + "file").getBytes(StandardCharsets.UTF_8);
        var document = Visit.uploaded(author.upload(group, word + "name.txt", "text/plain", file));
        awaitClean(author, document);
        var item = author.write(
                        group,
                        Map.of(
                                "title:input",
                                word + "title",
                                "text:input",
                                word + "text",
                                "level:input",
                                audience.level(),
                                "document",
                                document))
                .ref();
        author.send("/item/" + item, "say", Map.of("comment:input", word + "comment"));
        return new Planted(word, item, document, group);
    }

    private static void awaitClean(Visit author, String document) {
        for (int i = 0; i < 60 && author.get("/document/" + document).status() != 200; i++) {
            author.browser().page().waitForTimeout(250);
        }
    }
}
