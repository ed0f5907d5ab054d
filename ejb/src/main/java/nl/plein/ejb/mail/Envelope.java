package nl.plein.ejb.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A mail as mail servers know it: a plain and an HTML part, and headers that name the platform and no server. */
final class Envelope extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String ref;

    private Envelope(Session session, String ref) {
        super(session);
        this.ref = ref;
    }

    /** Puts a mail in its envelope. */
    static MimeMessage of(MailTicket mail, Session session) throws MessagingException {
        var words = MailWords.in(mail.to().language());
        var message = new Envelope(session, mail.ref());
        message.setFrom(sender(words.told("mail.sender", List.of())));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().address(), true));
        message.setSubject(Wording.oneLine(mail.text().subject()), UTF_8);
        message.setSentDate(Date.from(mail.created()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.text().stopLink() != null && mail.text().stopLink().contains(Letter.STOP)) {
            message.setHeader("List-Unsubscribe", "<" + mail.text().stopLink() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContentLanguage(new String[] {mail.to().language()});
        var parts = new MimeMultipart("alternative");
        var layout = new Layout(mail, words);
        parts.addBodyPart(part(layout.plain(), "plain"));
        parts.addBodyPart(part(layout.html(), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(String name) throws MessagingException {
        try {
            var address = new InternetAddress(MailSetting.sender(), true);
            address.setPersonal(name, UTF_8);
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + ref + "@" + MailSetting.platformHost() + ">");
    }
}
