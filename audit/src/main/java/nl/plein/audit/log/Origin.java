package nl.plein.audit.log;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * From where this request or job comes, and which operation it is. The first filter of the web says the address; a job
 * says that it is one. Everything recorded until the end of the request belongs to one operation.
 */
@RequestScoped
public class Origin {

    private static final int TRACE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private String channel = "job";
    private String address;
    private String agent;
    private UUID site;
    private UUID operation = UUID.randomUUID();
    private String trace = newTrace();
    private int depth;

    /**
     * This is a request of the web.
     *
     * @param from network address of the browser, as the proxy that we trust says
     * @param with user agent, or null
     */
    public void web(String from, String with) {
        channel = "web";
        address = from;
        agent = with;
    }

    /** It came by another way: {@code saml}, {@code api}, {@code import}, {@code mail}, {@code cli}, {@code job}. */
    public void through(String way) {
        channel = way;
    }

    /** It happens in this site. */
    public void at(UUID where) {
        site = where;
    }

    /** The W3C trace id that came with the request; anything else than 32 hexadecimal digits is ignored. */
    public void tracedAs(String traceId) {
        if (traceId != null && traceId.matches("[0-9a-f]{32}")) {
            trace = traceId;
        }
    }

    /** A job goes on with what a click started. */
    public void continues(UUID started) {
        operation = started;
    }

    /** Shared by all events of this request; a job that does the rest of the work carries it on. */
    public UUID operation() {
        return operation;
    }

    public String trace() {
        return trace;
    }

    public String channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public String agent() {
        return agent;
    }

    public UUID site() {
        return site;
    }

    /** A boundary method begins; returns whether it is the outermost. */
    boolean enter() {
        depth++;
        return depth == 1;
    }

    /** A boundary method ended. */
    void leave() {
        depth--;
    }

    private static String newTrace() {
        var bytes = new byte[TRACE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
