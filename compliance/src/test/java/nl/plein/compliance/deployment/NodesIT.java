package nl.plein.compliance.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Reply;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two servers on one database, as a proxy without a memory sees them. */
class NodesIT {

    private static final Pattern EVENT = Pattern.compile("<summary>.*?<span class=\"hidden\">[0-9a-f-]{36}</span>");
    private static final String SIGNED_IN = "action=\"/signout\"";
    private static final Map<String, String> BLOG =
            Map.of("title:input", "Overal hetzelfde", "text:input", "Eén plein, twee servers.", "level:input", "GROUP");

    private static final Stage STAGE =
            new Stage("postgresql", Integer.getInteger("plein.stage.port", 28080) + 3).withTwoNodes();
    private static URI site;

    @BeforeAll
    static void start() {
        STAGE.start("--fresh");
        site = STAGE.site("fietsberaad");
    }

    @AfterAll
    static void stop() {
        STAGE.close();
    }

    @Test
    @DisplayName(
            "SRV-3.1 whose every request goes to the other node signs in at the provider, writes, and is out at once")
    void everyRequestGoesToTheOtherNode() {
        var bram = Caller.of(STAGE, STAGE.account("bram"), site, eachInTurn());
        var group = "/group/" + bram.group("Veilig oversteken");
        bram.send(group, "join", Map.of());
        var item = "/item/" + bram.send(group + "/write", "write", BLOG).ref();
        var said = bram.send(item, "say", Map.of("comment:input", "Ook hier."));
        assertThat(said.errors()).isEmpty();
        assertThat(said.words()).contains("Overal hetzelfde", "Ook hier.");

        var here = Caller.of(STAGE, STAGE.account("bram"), site, node(1));
        assertThat(here.get("/sessions").status()).isEqualTo(200);
        bram.post("/sessions", "/signout", Map.of());
        for (int node = 0; node < 2; node++) {
            assertThat(bram.get("/").body()).doesNotContain(SIGNED_IN);
        }
        assertThat(here.get("/").body()).contains(SIGNED_IN);
    }

    @Test
    @DisplayName("SRV-3.2 who leaves a closed group at one node can read nothing of it at the other, from that moment")
    void leavingHoldsOnBoth() {
        var owner = Caller.of(STAGE, STAGE.account("beheerder@plein.example"), site, node(1));
        var fatima = Caller.of(STAGE, STAGE.account("fatima"), site, node(1));
        var group = "/group/" + group(owner);
        fatima.send(group, "ask", Map.of("motivation:input", "Ik werk eraan mee."));
        owner.send(group, "requests-form", Map.of());
        var item = "/item/" + owner.send(group + "/write", "write", BLOG).ref();
        var elsewhere = Caller.of(STAGE, STAGE.account("fatima"), site, node(2));
        assertThat(elsewhere.get(item).status()).isEqualTo(200);

        var left = fatima.send(group, "leave", Map.of());

        assertThat(left.errors()).isEmpty();
        assertThat(elsewhere.get(item).status()).isEqualTo(404);
        assertThat(elsewhere.get(group).body()).doesNotContain(BLOG.get("title:input"));
    }

    @Test
    @DisplayName("SRV-3.3 what both nodes do stands in one log, and a job that one was asked for is done once")
    void oneLogAndOneJob() {
        var archivist = Caller.of(STAGE, STAGE.account("archivaris@plein.example"), STAGE.origin(), eachInTurn());
        var owner = Caller.of(STAGE, STAGE.account("beheerder@plein.example"), site, eachInTurn());
        var group = group(owner);
        owner.send("/group/" + group + "/write", "write", BLOG);
        var job = archivist.send("/archive/group/" + group, "export", Map.of()).ref();
        var made = await("the package")
                .atMost(Duration.ofMinutes(2))
                .until(() -> archivist.get("/archive/job/" + job), NodesIT::over);
        assertThat(archivist.get(made.link("/archive/download/")).status()).isEqualTo(200);

        var auditor = Caller.of(STAGE, STAGE.account("auditor@plein.example"), STAGE.origin(), eachInTurn());
        for (String question : List.of(
                "action=group.create&object=" + group,
                "action=export.start&object=" + group,
                "action=export.finish&object=" + job)) {
            var page = auditor.get("/audit?" + question).body();
            assertThat(EVENT.matcher(page).results()).as(question).hasSize(1);
        }
    }

    @Test
    @DisplayName("SRV-3.4 when a node is killed, who worked there goes on at the other as if nothing had happened")
    void aKilledNodeIsNotMissed() {
        var anna = Caller.of(STAGE, STAGE.account("anna.local@gelderland.example"), site, node(2));
        var group = anna.group("Veilig oversteken");
        anna.send("/group/" + group, "join", Map.of());
        var written = anna.send("/group/" + group + "/write", "write", BLOG);
        assertThat(written.status()).isEqualTo(200);

        STAGE.kill("plein-2");
        try {
            var moved = anna.behind(node(1));
            assertThat(moved.get("/item/" + written.ref()).words()).contains("Overal hetzelfde");
            var said = moved.send("/item/" + written.ref(), "say", Map.of("comment:input", "Gewoon verder."));
            assertThat(said.words()).contains("Gewoon verder.");
        } finally {
            STAGE.restart();
        }
    }

    /** Identifier of a new closed group. */
    private static String group(Caller owner) {
        var draft = Map.of(
                "name:input", "Nachtwerk " + UUID.randomUUID(),
                "purpose:input", "Licht in tunnels",
                "kind:input", "CLOSED",
                "joining:input", "ON_REQUEST");
        return owner.send("/groups/start", "start", draft).ref();
    }

    private static boolean over(Reply job) {
        return job.body().contains("data-moving=\"false\"");
    }

    private static IntUnaryOperator node(int number) {
        return port -> port == STAGE.port(1) ? STAGE.port(number) : port;
    }

    private static IntUnaryOperator eachInTurn() {
        var asked = new AtomicInteger();
        return port -> port == STAGE.port(1) ? STAGE.port(1 + asked.incrementAndGet() % 2) : port;
    }
}
