package nl.plein.ejb.mail;

import java.util.List;
import nl.plein.persistence.account.Account;

/**
 * What is to be told to one person, before it is put in words.
 *
 * @param account number of the account, or null for who has none
 * @param address where to, may be null for an account without a mail address
 * @param reachable whether the recipient may get mail at all
 * @param language {@code nl} or {@code en}
 * @param key name of the text
 * @param args what is filled in
 * @param siteHost host of the site that the link leads to, or null for the platform
 * @param path where the link leads there, or null for no link
 * @param stopPath where one can end mails like it, on the same host, or null
 * @param site number of the site it is about, or null
 * @param group number of the group it is about, or null
 * @param lines what is listed below the text, each line with a link of its own
 */
public record Letter(
        Long account,
        String address,
        boolean reachable,
        String language,
        String key,
        List<String> args,
        String siteHost,
        String path,
        String stopPath,
        Long site,
        Long group,
        List<LetterLine> lines) {

    /** What begins a way that ends such mails by a post alone, without a question (RFC 8058). */
    public static final String STOP = "/news/stop/";

    /** A letter to somebody with an account, in that person's language. */
    public static Letter to(Account account) {
        return new Letter(
                account.id(),
                account.mail(),
                account.active(),
                account.language(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** A letter to an address without an account. */
    public static Letter to(String address, String language) {
        return new Letter(null, address, true, language, null, List.of(), null, null, null, null, null, List.of());
    }

    /**
     * What it says.
     *
     * @param text name of the text, such as {@code group.admitted}
     * @param filled what is filled in at <code>{0}</code>, <code>{1}</code> ...
     */
    public Letter about(String text, Object... filled) {
        var words = java.util.Arrays.stream(filled).map(String::valueOf).toList();
        return new Letter(
                account, address, reachable, language, text, words, siteHost, path, stopPath, site, group, lines);
    }

    /**
     * Where it leads.
     *
     * @param host host of a site without scheme and port, or null for the platform
     * @param way from the slash on
     */
    public Letter link(String host, String way) {
        return new Letter(account, address, reachable, language, key, args, host, way, stopPath, site, group, lines);
    }

    /**
     * Where the recipient can end mails like it, on the host of the link.
     *
     * @param way from the slash on; one below {@link #STOP} ends them by a post alone
     */
    public Letter stop(String way) {
        return new Letter(account, address, reachable, language, key, args, siteHost, path, way, site, group, lines);
    }

    /** The site it is about: dropped when the recipient leaves it. */
    public Letter inSite(long number) {
        return new Letter(
                account, address, reachable, language, key, args, siteHost, path, stopPath, number, group, lines);
    }

    /** The group it is about: dropped when the recipient leaves it. */
    public Letter inGroup(long number) {
        return new Letter(
                account, address, reachable, language, key, args, siteHost, path, stopPath, site, number, lines);
    }

    /** What is listed below the text. */
    public Letter listing(List<LetterLine> listed) {
        return new Letter(
                account, address, reachable, language, key, args, siteHost, path, stopPath, site, group, listed);
    }
}
