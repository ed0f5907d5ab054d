package nl.plein.ejb.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import nl.plein.ejb.mail.Undelivered.Fate;

/** Hands mails to the mail server of the settings, each over a connection of its own. */
final class SmtpCarrier implements Carrier {

    private final Session session = Session.getInstance(properties());

    @Override
    public String name() {
        return MailSetting.HOST.value() + ":" + MailSetting.PORT.value();
    }

    @Override
    public void carry(MailTicket mail) throws Undelivered {
        try (var transport = session.getTransport("smtp")) {
            var message = message(mail);
            try {
                transport.connect(
                        MailSetting.HOST.value(),
                        Integer.parseInt(MailSetting.PORT.value()),
                        orNull(MailSetting.USER),
                        orNull(MailSetting.PASSWORD));
            } catch (MessagingException unreachable) {
                throw new Undelivered(Fate.LATER, "unreachable", unreachable);
            }
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw refused(refused);
        } catch (MessagingException broken) {
            throw new Undelivered(Fate.UNKNOWN, "interrupted", broken);
        }
    }

    private MimeMessage message(MailTicket mail) throws Undelivered {
        try {
            return Envelope.of(mail, session);
        } catch (MessagingException unfit) {
            throw new Undelivered(Fate.NEVER, "unfit", unfit);
        }
    }

    /** The server said no, for good or for now; or it hung up where it should have answered. */
    private static Undelivered refused(SendFailedException refused) {
        var text = String.valueOf(refused.getMessage());
        if (text.startsWith("[EOF]")) {
            return new Undelivered(Fate.UNKNOWN, "interrupted", refused);
        }
        return some(refused.getInvalidAddresses()) || text.startsWith("5")
                ? new Undelivered(Fate.NEVER, "refused", refused)
                : new Undelivered(Fate.LATER, "deferred", refused);
    }

    private static boolean some(Address... addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static String orNull(MailSetting setting) {
        return setting.value().isEmpty() ? null : setting.value();
    }

    private static Properties properties() {
        var said = new Properties();
        said.put("mail.smtp.localhost", MailSetting.platformHost());
        said.put("mail.smtp.from", MailSetting.sender());
        said.put("mail.smtp.auth", String.valueOf(!MailSetting.USER.value().isEmpty()));
        said.put("mail.smtp.starttls.enable", MailSetting.STARTTLS.value());
        said.put("mail.smtp.starttls.required", MailSetting.STARTTLS.value());
        said.put("mail.smtp.ssl.checkserveridentity", "true");
        said.put("mail.smtp.connectiontimeout", MailSetting.PATIENCE.value());
        said.put("mail.smtp.timeout", MailSetting.PATIENCE.value());
        said.put("mail.smtp.writetimeout", MailSetting.PATIENCE.value());
        return said;
    }
}
