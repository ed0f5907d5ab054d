package nl.plein.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Cursor;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;

/** What an address or a form asks for, read strictly: what is not of the right form counts as not given. */
@RequestScoped
public class Asked {

    /** How an identifier is written in an address. */
    public static final String REF = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern WRITTEN = Pattern.compile(REF);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** What is named by nothing. */
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    HttpServletRequest request;

    /**
     * The thing that the address names.
     *
     * @param type what it should be
     * @throws NoSuchThing when the address names none
     */
    public UUID ref(ObjectType type) {
        var given = request.getParameter("ref");
        if (given == null || !WRITTEN.matcher(given).matches()) {
            throw new NoSuchThing(new Target(type, NOTHING));
        }
        return UUID.fromString(given);
    }

    /** The thing that is named so; what is named by nothing is refused by the boundary, which leaves the event. */
    public UUID named(String name) {
        return refs(name).stream().findFirst().orElse(NOTHING);
    }

    /** Whether a form was sent here, and not only a page asked for. */
    public boolean sent() {
        return "POST".equals(request.getMethod());
    }

    /** The mark of this showing of a form: a form that is sent twice carries the same. */
    public UUID once() {
        var given = request.getParameter("once");
        return given != null && WRITTEN.matcher(given).matches() ? UUID.fromString(given) : UUID.randomUUID();
    }

    /** Identifiers that a form carries under one name. */
    public List<UUID> refs(String name) {
        var given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .filter(one -> WRITTEN.matcher(one).matches())
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
    }

    /** Where the page of a list begins. */
    public Cursor from() {
        return Cursor.parse(request.getParameter("from")).orElse(Cursor.NEWEST);
    }

    /** A number in the address, 0 when there is none. */
    public long number(String name) {
        var given = request.getParameter(name);
        return given != null && NUMBER.matcher(given).matches() ? Long.parseLong(given) : 0;
    }

    /** All that is given under one name, in the order in which it was given. */
    public List<String> all(String name) {
        var given = request.getParameterValues(name);
        return given == null ? List.of() : List.of(given);
    }

    /** Words in the address, empty when there are none. */
    public String words(String name) {
        var given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }
}
