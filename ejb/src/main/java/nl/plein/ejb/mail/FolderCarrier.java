package nl.plein.ejb.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import nl.plein.ejb.mail.Undelivered.Fate;
import nl.plein.persistence.shared.StorageSetting;

/** Puts mails in a folder, one file each, for a platform without a mail server. */
final class FolderCarrier implements Carrier {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Session session = Session.getInstance(new Properties());

    /** Where the files are. */
    static Path folder() {
        return StorageSetting.DATA.folder().resolve("mail");
    }

    @Override
    public String name() {
        return folder().toString();
    }

    @Override
    public void carry(MailTicket mail) throws Undelivered {
        var name = MOMENT.format(mail.created()) + "-" + mail.ref();
        try {
            Files.createDirectories(folder());
            var growing = folder().resolve(name + ".part");
            try (var out = Files.newOutputStream(growing)) {
                Envelope.of(mail, session).writeTo(out);
            }
            Files.move(growing, folder().resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new Undelivered(Fate.LATER, "folder", full);
        } catch (MessagingException unfit) {
            throw new Undelivered(Fate.NEVER, "unfit", unfit);
        }
    }
}
