package nl.plein.web.guard;

import java.util.List;
import java.util.stream.Stream;

/**
 * What anybody reads of a site that is closed, or that is for its own networks: all of it, and nothing else (GRD-7.1).
 * The wall lets through the addresses that stand here, and the page of access tells managers the parts.
 */
public enum StaysPublic {
    /** What the directory of the platform says: name, address, purpose, and that it is closed. */
    DIRECTORY(List.of()),
    /** Name, logo, icon and colours. */
    LOOK(List.of("/", "/look", "/theme", "/brand", "/jakarta.faces.resource")),
    /** Words for visitors, where managers chose to show them. */
    WELCOME(List.of("/")),
    /** Words at the foot of each page; the ways there have readers of their own. */
    FOOT(List.of("/")),
    /** Signing in, what the site says there, and of which organisations people are admitted. */
    SIGNIN(List.of("/signin", "/signout", "/session", "/sessions", "/saml")),
    /** What the site says to who asks to join it. */
    JOINING(List.of("/join", "/invitation")),
    TERMS(List.of("/terms")),
    STATEMENTS(List.of("/toegankelijkheid", "/privacy"));

    /** What says nothing of the site, and what asks each visitor for a right or a sign of its own. */
    private static final List<String> OTHERWISE = List.of(
            "/robots.txt",
            "/health",
            "/csp-report",
            "/fault",
            "/leave",
            "/mail",
            "/manage",
            "/roster.csv",
            "/import.csv",
            "/allowed.csv",
            "/owners.csv",
            "/portraits.zip",
            "/prove",
            "/proved",
            "/mydata",
            "/mydata.zip",
            "/api",
            "/audit",
            "/archive",
            "/operator",
            "/jobs");

    private static final List<String> GATES = Stream.concat(
                    Stream.of(values()).flatMap(part -> part.addresses.stream()), OTHERWISE.stream())
            .toList();

    private final List<String> addresses;

    StaysPublic(List<String> addresses) {
        this.addresses = addresses;
    }

    /** Where it is read on the site itself, with what lies below; empty for what only the platform says. */
    public List<String> addresses() {
        return addresses;
    }

    /** Whether the wall lets anybody pass to this path: of the front page to nothing but itself. */
    static boolean reaches(String path) {
        return GATES.stream().anyMatch(gate -> path.equals(gate) || !"/".equals(gate) && path.startsWith(gate + "/"));
    }
}
