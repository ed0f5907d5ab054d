package nl.plein.compliance.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.plein.compliance.stage.Stage;

/** The mails that went out: without a mail server they are files. */
public final class MailFolder {

    private MailFolder() {}

    /** All of them with their headers, newest first. */
    public static List<String> newest(Stage stage) {
        try (var mails = Files.list(stage.folder().resolve("data/mail"))) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .map(MailFolder::words)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(Path mail) {
        try {
            return Files.readString(mail, StandardCharsets.UTF_8)
                    .replaceAll("=\r?\n", "")
                    .replace("=3D", "=");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
