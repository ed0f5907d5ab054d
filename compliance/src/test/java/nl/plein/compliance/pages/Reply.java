package nl.plein.compliance.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back to somebody who asked without looking at a page.
 *
 * @param status of HTTP, or {@link #ELSEWHERE}
 * @param address where the answer came from in the end
 */
public record Reply(int status, String address, String body) {

    /** The answer led to another host, where nobody went. */
    public static final int ELSEWHERE = 0;

    private static final Pattern ERRORS = Pattern.compile("<[^>]*id=\"errors\".*?</div>", Pattern.DOTALL);

    /** The identifier in the address of a thing, such as {@code /item/<ref>}. */
    public String ref() {
        return address.replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    /** The words above the form that was refused, without marks. */
    public String errors() {
        Matcher found = ERRORS.matcher(body);
        return found.find() ? plain(found.group()) : "";
    }

    /** The first address on the page that begins so. */
    public String link(String beginning) {
        Matcher found = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"#&]*)\"")
                .matcher(body);
        if (!found.find()) {
            throw new IllegalArgumentException("no link to " + beginning + " at " + address);
        }
        return found.group(1);
    }

    /** The words of the page, without marks. */
    public String words() {
        return plain(body);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }
}
