package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plein.compliance.pages.MailFolder;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom the mail about what is new tells of what. */
class NewsMailIT {

    private static final Pattern TO = Pattern.compile("(?m)^To: .*?([\\w.]+@[\\w.]+)");
    private static final Map<Meant, Planted> ITEMS = new EnumMap<>(Meant.class);

    private static Scene scene;
    private static SwitchedSite off;

    /** Everybody wants to hear at once of what was written just now; one of the sites is off by then. */
    @BeforeAll
    static void writeAndWait() {
        scene = Scene.shared();
        off = new SwitchedSite(scene, "Doofplek", "doofplek");
        off.off();
        Stream.of(Meant.values())
                .filter(audience -> audience.writer() != Kind.FORMER) // who was sent away writes no more
                .forEach(audience -> ITEMS.put(audience, scene.plantItem(audience)));
        signedIn().filter(kind -> kind != Kind.MEMBER).forEach(kind -> wants(kind, "AT_ONCE"));
        wants(Kind.MEMBER, "AT_ONCE"); // whose turn therefore comes last
        await("the last mail").atMost(Duration.ofMinutes(2)).until(() -> !told(ITEMS.get(Meant.PUBLIC))
                .isEmpty());
    }

    @AfterAll
    static void backToOnceADay() {
        signedIn().forEach(kind -> wants(kind, "DAILY"));
        off.on();
    }

    @Test
    @DisplayName(
            "VIS-1.1 VIS-1.2 NWS-2.3 NWS-2.4 the mail about what is new names what all of the site may read, to members"
                    + " of the group who did not write it, and nothing else to anybody")
    void theMailNamesWhatMayBeNamed() {
        var softly = new SoftAssertions();
        ITEMS.forEach((audience, item) -> softly.assertThat(told(item))
                .as("who was told the title of what is meant for %s", audience)
                .isEqualTo(
                        audience.readers().containsAll(Kind.ON_SITE)
                                ? List.of(Kind.MEMBER.account(scene.stage).user())
                                : List.of()));
        for (Planted item : ITEMS.values()) {
            for (String part : List.of("text", "comment", "file", "name", "tag")) {
                softly.assertThat(mailsSaying(item.word() + part)).as(part).isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("VIS-1.2 NWS-2.4 of a hidden group only those hear who are in it, without a title")
    void ofAHiddenGroupOnlyMembersHear() {
        assertThat(mailsSaying(scene.names.get(Circle.HIDDEN)).filter(mail -> mail.contains("List-Unsubscribe-Post")))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(to(mail))
                        .isEqualTo(Kind.MEMBER.account(scene.stage).user()));
    }

    @Test
    @DisplayName("VIS-1.6 SIT-7.5 of what is on a site that is switched off the mail about what is new tells nobody")
    void ofASiteThatIsOffNobodyHears() {
        for (Planted item : off.items.values()) {
            assertThat(mailsSaying(item.word())).isEmpty();
        }
        assertThat(mailsSaying(off.name()).filter(mail -> mail.contains("List-Unsubscribe-Post")))
                .isEmpty();
    }

    private static void wants(Kind kind, String rhythm) {
        Scene.done(scene.as(kind).send("/profile/mail", "rhythm", Map.of("often:input", rhythm)));
    }

    private static Stream<Kind> signedIn() {
        return Stream.of(Kind.values()).filter(Kind::signedIn);
    }

    /** To which addresses a mail went that names an item. */
    private static List<String> told(Planted item) {
        return mailsSaying(item.word() + "title").map(NewsMailIT::to).distinct().toList();
    }

    private static Stream<String> mailsSaying(String words) {
        return MailFolder.newest(scene.stage).stream().filter(mail -> mail.contains(words));
    }

    private static String to(String mail) {
        return TO.matcher(mail)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
