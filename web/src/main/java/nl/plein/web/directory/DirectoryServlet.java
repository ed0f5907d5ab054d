package nl.plein.web.directory;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.plein.audit.log.Origin;
import nl.plein.ejb.directory.DirectoryBoundary;
import nl.plein.ejb.directory.DirectoryKeyBoundary;
import nl.plein.ejb.directory.ReadDirectory;
import nl.plein.ejb.directory.SyncPeople;
import nl.plein.ejb.fault.FaultBoundary;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.session.Proof;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;

/**
 * {@code /api/directory}: GET {@code /persons}, {@code /groups} and {@code /groups/<ref>} tell, POST {@code /persons}
 * and {@code /groups/<ref>} write.
 */
@WebServlet("/api/directory/*")
public class DirectoryServlet extends HttpServlet {

    private static final Pattern GROUP = Pattern.compile("/groups/(" + Asked.REF + ")");
    private static final String JSON = "application/json";
    private static final int TOO_MANY = 429;
    private static final int TOO_LARGE = 413;

    @Inject
    transient DirectoryKeyBoundary keys;

    @Inject
    transient DirectoryBoundary directory;

    @Inject
    transient FaultBoundary faults;

    @Inject
    transient CurrentAccount me;

    @Inject
    transient CurrentSite site;

    @Inject
    transient Proof proof;

    @Inject
    transient Origin origin;

    @Inject
    transient Asked asked;

    @Inject
    transient Clock clock;

    private transient Pace pace;

    @Override
    public void init() {
        pace = new Pace(clock);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        origin.through("api");
        me.leave();
        proof.since(null);
        if (!site.onSite()) {
            Problem.say(request, response, HttpServletResponse.SC_NOT_FOUND, "directory.api.nothing");
            return;
        }
        var key = keys.open(bearer(request), site.site());
        if (key.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            Problem.say(request, response, HttpServletResponse.SC_UNAUTHORIZED, "directory.api.key");
        } else if (!pace.allows(key.get().id())) {
            response.setHeader("Retry-After", "60");
            Problem.say(request, response, TOO_MANY, "directory.api.pace", Pace.MOST);
        } else {
            me.become(key.get().maker());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var body = "POST".equals(request.getMethod()) ? write(request) : read(request);
            Problem.write(
                    response, HttpServletResponse.SC_OK, JSON, body.build().toString());
        } catch (NoSuchThing missing) {
            Problem.say(request, response, HttpServletResponse.SC_NOT_FOUND, "directory.api.nothing");
        } catch (Refusal refusal) {
            Problem.say(request, response, status(refusal), refusal.messageKey(), refusal.details());
        }
    }

    private JsonObjectBuilder read(HttpServletRequest request) {
        var path = path(request);
        if ("/persons".equals(path)) {
            return DirectoryAnswer.people(
                    directory.people(new ReadDirectory(site.site(), null, asked.number("after"))));
        }
        if ("/groups".equals(path)) {
            var all = Json.createArrayBuilder();
            directory
                    .groups(new ReadDirectory(site.site(), null, 0))
                    .forEach(group -> all.add(
                            Json.createObjectBuilder().add("group", group.ref()).add("name", group.name())));
            return Json.createObjectBuilder().add("groups", all);
        }
        var all = Json.createArrayBuilder();
        directory.inside(new ReadDirectory(site.site(), group(path), 0)).forEach(all::add);
        return Json.createObjectBuilder().add("members", all);
    }

    private JsonObjectBuilder write(HttpServletRequest request) throws IOException {
        var path = path(request);
        var command = body(request, "/persons".equals(path) ? null : group(path));
        var report = directory.write(command);
        return Json.createObjectBuilder()
                .add("dryRun", command.dry())
                .add("report", DirectoryAnswer.lines(report, Texts.in(Language.of(request))));
    }

    /** What cannot be read leaves its event here, since no use case sees it. */
    private SyncPeople body(HttpServletRequest request, UUID group) throws IOException {
        try {
            return DirectoryBody.read(request, site.site(), group);
        } catch (Refusal crooked) {
            var target = new Target(ObjectType.SITE, site.site().siteId().value());
            faults.formRefused(Action.DIRECTORY_WRITE, target, List.of("body"));
            throw crooked;
        }
    }

    private static UUID group(String path) {
        var found = GROUP.matcher(path);
        if (!found.matches()) {
            throw new Refusal("directory.api.nothing");
        }
        return UUID.fromString(found.group(1));
    }

    private static int status(Refusal refusal) {
        return switch (refusal.messageKey()) {
            case "directory.api.nothing" -> HttpServletResponse.SC_NOT_FOUND;
            case "directory.api.large", "directory.api.many" -> TOO_LARGE;
            case "directory.api.form", "directory.api.fields", "directory.api.group.profile" ->
                HttpServletResponse.SC_BAD_REQUEST;
            default -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private static String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : "";
    }
}
