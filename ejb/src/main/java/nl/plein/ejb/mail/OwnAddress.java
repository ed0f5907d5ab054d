package nl.plein.ejb.mail;

import java.net.URI;
import java.util.regex.Pattern;

/** A whole web address of ours, for what is read elsewhere: a mail, an archive. */
public final class OwnAddress {

    private static final int LONGEST = 1000;
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/._~?&=%+-]*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+");

    private OwnAddress() {}

    /**
     * The address of a path.
     *
     * @param host of a site, or null for the platform
     * @param path from the slash on
     * @throws IllegalArgumentException when it leads out of here, or is too long
     */
    public static String of(String host, String path) {
        var platform = URI.create(MailSetting.ORIGIN.value());
        var named = host == null ? platform.getHost() : host;
        if (!PATH.matcher(path).matches()
                || path.startsWith("//")
                || !HOST.matcher(named).matches()) {
            throw new IllegalArgumentException("not an address of ours: " + named + " " + path);
        }
        var port = platform.getPort() < 0 ? "" : ":" + platform.getPort();
        var whole = platform.getScheme() + "://" + named + port + path;
        if (whole.length() > LONGEST) {
            throw new IllegalArgumentException("too long for a link: " + path);
        }
        return whole;
    }
}
