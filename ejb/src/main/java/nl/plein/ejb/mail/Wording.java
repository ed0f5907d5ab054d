package nl.plein.ejb.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plein.persistence.mail.MailText;

/** Puts a letter in words. What people typed is filled in as text and can be nothing else. */
final class Wording {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ARGUMENT = 4000;
    /** Line ends, other control characters, and those that turn the direction of what is read. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern INVISIBLE_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");
    /** Stands between the words of a line and where it leads; what people type cannot hold it. */
    static final char LEADS = '\u001F';

    private Wording() {}

    static MailText of(Letter letter) {
        var words = MailWords.in(letter.language());
        var args = letter.args().stream().map(Wording::plain).toList();
        var subject = words.told(letter.key() + ".subject", args);
        return new MailText(
                letter.key(),
                oneLine(subject),
                body(letter, words, args),
                reason(letter, words, args),
                maybe(letter.siteHost(), letter.path()),
                maybe(letter.siteHost(), letter.stopPath()));
    }

    private static String body(Letter letter, MailWords words, List<String> args) {
        var text = Stream.of(words.told(letter.key() + ".text", args));
        return Stream.concat(text, letter.lines().stream().map(line -> line(line, words)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(LetterLine line, MailWords words) {
        var args = line.args().stream().map(Wording::plain).toList();
        return oneLine(words.told(line.key(), args)) + LEADS + maybe(line.host(), line.path());
    }

    /** One line, without anything that a header could take for its end. */
    static String oneLine(String text) {
        var line = INVISIBLE.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String reason(Letter letter, MailWords words, List<String> args) {
        var general = letter.account() == null ? "mail.reason.address" : "mail.reason.account";
        return words.maybe(letter.key() + ".reason", args)
                .orElseGet(() -> words.told(general, List.of(MailSetting.platformHost())));
    }

    private static String plain(String typed) {
        var text = INVISIBLE_BUT_LINES
                .matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ")
                .strip();
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT - 1) + "…";
    }

    private static String maybe(String host, String path) {
        return path == null ? null : OwnAddress.of(host, path);
    }
}
