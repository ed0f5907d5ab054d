package nl.plein.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import nl.plein.ejb.Beans;
import nl.plein.persistence.mail.MailTo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @BeforeEach
    void settle() {
        System.setProperty("plein.origin", "https://plein.example:8443");
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.origin");
    }

    @Test
    @DisplayName("MAI-2.10 the mail program can end mails that say so, and no others")
    void theMailProgramEndsMails() throws Exception {
        var news = sealed(aLetter().link(null, "/mine").stop(Letter.STOP + "abc"));
        var other = sealed(aLetter().link(null, "/mine").stop("/profile/mail"));

        assertThat(news.getHeader("List-Unsubscribe")).containsExactly("<https://plein.example:8443/news/stop/abc>");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(other.getHeader("List-Unsubscribe")).isNull();
        assertThat(other.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    @DisplayName("MAI-2.5 a title that somebody typed leads nowhere but to what it names")
    void aTitleLeadsNowhereElse() throws Exception {
        var typed = "https://evil.example\u001Fx\nBcc: y";
        var lines = List.of(new LetterLine("mailtest.line", List.of(typed), "f.example", "/item/1"));

        var parts = (MimeMultipart) sealed(aLetter().listing(lines)).getContent();

        assertThat(((String) parts.getBodyPart(0).getContent()).replace("\r", ""))
                .contains("New: https://evil.example x Bcc: y\nhttps://f.example:8443/item/1\n");
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<a href=\"https://f.example:8443/item/1\">New: https://evil.example x Bcc: y</a>")
                .doesNotContain("href=\"https://evil");
    }

    private static Letter aLetter() {
        return Letter.to("anna@example.org", "en").about("mailtest.member", "Fietsberaad");
    }

    private static MimeMessage sealed(Letter letter) throws Exception {
        var to = new MailTo(null, letter.address(), letter.language(), null, null);
        var ticket = new MailTicket("ref", to, Wording.of(letter), 1, Beans.NOW);
        return Envelope.of(ticket, Session.getInstance(new Properties()));
    }
}
