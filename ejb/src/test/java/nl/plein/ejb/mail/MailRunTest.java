package nl.plein.ejb.mail;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.mail.MailRepository;
import nl.plein.persistence.mail.MailRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailRunTest {

    private static final String[] SETTINGS = {
        "plein.mail.host", "plein.mail.port", "plein.mail.starttls", "plein.mail.hourly", "plein.origin", "plein.data"
    };

    private final Database database = anEmptyDatabase();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path data;

    @BeforeEach
    void start() {
        server.start();
        System.setProperty("plein.mail.host", "127.0.0.1");
        System.setProperty("plein.mail.port", String.valueOf(server.getSmtp().getPort()));
        System.setProperty("plein.mail.starttls", "false");
        System.setProperty("plein.origin", "https://plein.example:8443");
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void stop() {
        server.stop();
        for (String setting : SETTINGS) {
            System.clearProperty(setting);
        }
        database.close();
    }

    @Test
    @DisplayName("MAI-1.1 MAI-2.1 MAI-2.6 MAI-2.9 a mail arrives once, says who sent it and why, and names no server")
    void aMailArrivesOnce() throws Exception {
        posted(aLetter("Fietsberaad"));

        run();
        run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@plein.example>");
        assertThat(mail.getFrom()[0]).hasToString("Plein <plein@plein.example>");
        assertThat(mail.getSubject()).isEqualTo("You are a member of Fietsberaad");
        var parts = (MimeMultipart) mail.getContent();
        var plain = (String) parts.getBodyPart(0).getContent();
        var html = (String) parts.getBodyPart(1).getContent();
        assertThat(plain).contains("View: https://fietsberaad.example:8443/join", "because somebody on plein.example");
        assertThat(html).contains("<html lang=\"en\">", "href=\"https://fietsberaad.example:8443/join\"");
        assertThat(GreenMailUtil.getHeaders(mail))
                .doesNotContain("@"
                        + Files.readString(Path.of("/proc/sys/kernel/hostname")).strip());
    }

    @Test
    @DisplayName("MAI-2.5 what was typed adds no header, no recipient and no markup")
    void whatWasTypedStaysText() throws Exception {
        posted(aLetter("<script>x</script>\r\nBcc: bas@example.org\u2028\u202Etxet {0} {9}"));

        run();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\n", "\u2028", "\u202E").contains("Bcc: bas@example.org", "{9}");
        var html = (String) ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    @DisplayName(
            "MAI-2.3 while the mail server is down a mail waits longer and longer, then it is given up with one event")
    void aMailWaitsForItsServer() {
        server.stop();
        posted(aLetter("Fietsberaad"));

        assertThat(run()).isEmpty();
        for (int tried = 1; tried < MailLedger.TRIES - 1; tried++) {
            due();
            assertThat(run()).isEmpty();
        }
        due();
        var events = run();

        assertThat(events).extracting(Entry::action).containsExactly(Action.SYSTEM_MAIL_FAIL);
        assertThat(failed()).isEqualTo("unreachable");
    }

    @Test
    @DisplayName("MAI-2.3 a mail that waited goes when the mail server is back")
    void aMailGoesWhenTheServerIsBack() {
        var port = server.getSmtp().getPort();
        server.stop();
        posted(aLetter("Fietsberaad"));
        run();
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            due();
            run();

            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    @Test
    @DisplayName("MAI-2.3 a recipient whom the mail server refuses is given up at once; one put off is tried again")
    void aRefusalIsBelieved() {
        try (var refusing = new TalkingServer("550 5.1.1 nobody here")) {
            System.setProperty("plein.mail.port", String.valueOf(refusing.port()));
            posted(aLetter("Fietsberaad"));

            run();

            assertThat(failed()).isEqualTo("refused");
        }
        try (var busy = new TalkingServer("451 4.3.0 later")) {
            System.setProperty("plein.mail.port", String.valueOf(busy.port()));
            posted(aLetter("Fietsberaad"));

            assertThat(run()).isEmpty();

            due();
            assertThat(waiting()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("MAI-2.2 a mail whose connection broke after it was handed over is not sent again")
    void aMailOfUnknownFateIsNotSentAgain() {
        try (var breaking = new TalkingServer(null)) {
            System.setProperty("plein.mail.port", String.valueOf(breaking.port()));
            posted(aLetter("Fietsberaad"));

            run();
            due();
            run();

            assertThat(failed()).isEqualTo("interrupted");
            assertThat(breaking.mails()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("MAI-2.2 MAI-2.3 what a killed server was sending is given up, with one event")
    void whatAKilledServerWasSendingIsGivenUp() {
        posted(aLetter("Fietsberaad"));
        database.doing(em -> new Beans(em).get(MailLedger.class).claim().orElseThrow());
        database.doing(em -> em.createQuery("update Mail m set m.leaseUntil = :past")
                .setParameter("past", Beans.NOW.minusSeconds(1))
                .executeUpdate());

        var events = inBeans(beans -> {
            beans.get(MailLedger.class).tidy();
            return beans.events;
        });

        assertThat(events).hasSize(1);
        assertThat(failed()).isEqualTo("interrupted");
    }

    @Test
    @DisplayName("MAI-2.4 an address that got its share of this hour waits")
    void anAddressGetsItsShare() {
        System.setProperty("plein.mail.hourly", "2");
        List.of("Een", "Twee", "Drie").forEach(site -> posted(aLetter(site)));
        run();

        assertThat(server.getReceivedMessages()).hasSize(2);
        due();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    @DisplayName("MAI-2.7 who was blocked or has left gets nothing")
    void whoWasBlockedGetsNothing() {
        database.doing(em -> {
            var gone = new Account("Gert", "gert@example.org", null, Beans.NOW);
            em.persist(gone);
            em.flush();
            new Beans(em).get(Post.class).send(Letter.to(gone).about("mailtest.member", "Fietsberaad"));
            gone.block("Deelde wachtwoorden.", java.time.Instant.EPOCH);
            new Beans(em).get(Post.class).send(Letter.to(gone).about("mailtest.member", "Fietsberaad"));
        });

        run();

        assertThat(server.getReceivedMessages()).isEmpty();
        due();
        assertThat(waiting()).isZero();
    }

    @Test
    @DisplayName("MAI-2.8 without a mail server a mail becomes a file")
    void withoutAServerAMailBecomesAFile() throws IOException {
        System.clearProperty("plein.mail.host");
        posted(aLetter("Fietsberaad"));

        run();

        try (var files = Files.list(data.resolve("mail"))) {
            var file = files.toList();
            assertThat(file).hasSize(1);
            assertThat(Files.readString(file.get(0), StandardCharsets.US_ASCII))
                    .contains("To: anna@example.org", "Subject: You are a member of Fietsberaad");
        }
    }

    @Test
    @DisplayName("MAI-2.3 a mail server that says nothing is left alone until the next try")
    void aSilentServerIsLeftAlone() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty("plein.mail.port", String.valueOf(silent.getLocalPort()));
            System.setProperty("plein.mail.patience", "300");
            posted(aLetter("Fietsberaad"));

            assertThat(run()).isEmpty();

            due();
            assertThat(waiting()).isEqualTo(1);
        } finally {
            System.clearProperty("plein.mail.patience");
        }
    }

    private static Letter aLetter(String site) {
        return Letter.to("anna@example.org", "en")
                .about("mailtest.member", site)
                .link("fietsberaad.example", "/join");
    }

    private void posted(Letter letter) {
        database.doing(em -> new Beans(em).get(Post.class).send(letter));
    }

    /** One round of a server; what it recorded. */
    private List<Entry> run() {
        return inBeans(beans -> {
            beans.get(MailRun.class).sendAll();
            return beans.events;
        });
    }

    private <T> T inBeans(Function<Beans, T> work) {
        return database.inTransaction(em -> work.apply(new Beans(em)));
    }

    private void due() {
        database.doing(em -> em.createQuery("update Mail m set m.due = :past")
                .setParameter("past", Beans.NOW.minusSeconds(1))
                .executeUpdate());
    }

    private int waiting() {
        return inBeans(
                beans -> beans.get(MailRepository.class).due(Beans.NOW, 10).size());
    }

    private String failed() {
        return inBeans(beans -> beans.get(MailRepository.class).failed(1).stream()
                .map(MailRow::fault)
                .findFirst()
                .orElse("none"));
    }
}
