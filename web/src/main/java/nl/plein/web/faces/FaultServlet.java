package nl.plein.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.plein.audit.log.LogUnavailable;
import nl.plein.persistence.shared.FullDatabase;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.security.Refusal;
import nl.plein.security.session.Proof;
import nl.plein.web.guard.RefusedForms;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;
import nl.plein.web.theme.LookFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page for everything that ends in an error status. It needs no database, no Faces and no person, so that it still
 * works when much is broken: a file of HTML in which words are filled in; for scripts the words alone.
 */
@WebServlet("/fault")
public class FaultServlet extends HttpServlet {

    /** Request attribute: the reference under which the trace was already written to the log. */
    static final String REFERENCE = "nl.plein.reference";

    private static final Logger LOG = LoggerFactory.getLogger(FaultServlet.class);
    private static final String PAGE = "/WEB-INF/errors/fault.html";
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 421, 500, 503);
    private static final int FIRST_OF_OURS = 500;
    private static final int FIRST_OF_THEIRS = 400;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var meaning = Fault.meaning((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        int told = told(status, meaning);
        var texts = Texts.in(Language.of(request));
        response.setStatus(told);
        response.setHeader("Cache-Control", "no-store");
        if (scripted(request)) {
            json(request, response, told, meaning, texts);
        } else {
            page(request, response, told, meaning, texts);
        }
    }

    /** Whether a script asks, which shows the words of an answer itself. */
    public static boolean scripted(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }

    private static void json(
            HttpServletRequest request, HttpServletResponse response, int told, Throwable meaning, Texts texts)
            throws IOException {
        var text = words(request, told, meaning, texts).get("{text}");
        var said = reference(request, told, meaning)
                .map(number -> text + ' ' + texts.say("shared.fault.reference", number))
                .orElse(text);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder().add("error", said).build().toString());
    }

    private void page(
            HttpServletRequest request, HttpServletResponse response, int told, Throwable meaning, Texts texts)
            throws IOException {
        String page = page().replace("{language}", Language.of(request).tag())
                .replace("{look}", Preference.look(request))
                .replace("{style}", LookFiles.address(getServletContext(), "css/plein.css"))
                .replace("{icon}", LookFiles.address(getServletContext(), "img/plein.svg"))
                .replace("{ways}", ways(request, texts))
                .replace("{reference}", whatToTell(request, told, meaning, texts));
        for (Map.Entry<String, String> word :
                words(request, told, meaning, texts).entrySet()) {
            page = page.replace(word.getKey(), escaped(word.getValue()));
        }
        page = page.replace("{typed}", typed(request, told, texts)); // last: what people type is no pattern of ours
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    /** Answers with the page of a refusal or of a missing thing; false when it is something else. */
    static boolean says(Throwable meaning, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (Fault.of(meaning)) {
            case REFUSED -> {
                request.setAttribute(RefusedForms.SAID, meaning);
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return true;
            }
            case MISSING -> {
                if (!movedOn(request, response)) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Leads on to where it stands now, when it went to another site; false when it did not, or not for this person. */
    static boolean movedOn(HttpServletRequest request, HttpServletResponse response) {
        var shown = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = shown == null ? request.getRequestURI() : shown;
        if (!"GET".equals(request.getMethod()) || response.isCommitted()) {
            return false;
        }
        var to = CDI.current().select(MovedPlaces.class).get().leads(path);
        to.ifPresent(address -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", address);
        });
        return to.isPresent();
    }

    /**
     * Answers with a sentence about something that broke on our side, and the reference under which it is in the log.
     */
    public static void broken(HttpServletRequest request, HttpServletResponse response, Refusal said, String reference)
            throws IOException {
        request.setAttribute(RefusedForms.SAID, said);
        request.setAttribute(REFERENCE, reference);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** The status to answer with: refusals and missing things that escaped a servlet are no faults of ours. */
    private static int told(int status, Throwable meaning) {
        if (meaning instanceof Refusal) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (meaning instanceof LogUnavailable) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return meaning instanceof NoSuchThing ? HttpServletResponse.SC_NOT_FOUND : status;
    }

    private static Map<String, String> words(HttpServletRequest request, int status, Throwable meaning, Texts texts) {
        String key = "shared.fault." + nearest(status);
        String text = said(request, meaning)
                .map(said -> texts.say(said.messageKey(), said.details()))
                .orElseGet(() -> texts.say(key + ".text"));
        return Map.of("{title}", texts.say(key + ".title"), "{text}", text);
    }

    private static Optional<Refusal> said(HttpServletRequest request, Throwable meaning) {
        if (meaning instanceof Refusal refusal) {
            return Optional.of(refusal);
        }
        return FullDatabase.causes(meaning)
                ? Optional.of(new Refusal("shared.fault.full.page"))
                : Optional.ofNullable((Refusal) request.getAttribute(RefusedForms.SAID));
    }

    private static int nearest(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status >= FIRST_OF_OURS ? FIRST_OF_OURS : FIRST_OF_THEIRS;
    }

    private static String whatToTell(HttpServletRequest request, int status, Throwable meaning, Texts texts) {
        if (said(request, meaning)
                .filter(one -> Proof.NEEDED.equals(one.messageKey()))
                .isPresent()) {
            return "<p><a class=\"button\" target=\"_blank\" href=\"" + MessagesBean.PROVE + "\">"
                    + texts.say("session.prove.go") + "</a></p>";
        }
        return reference(request, status, meaning)
                .map(number -> "<p><strong>" + texts.say("shared.fault.reference", number) + "</strong></p>")
                .orElse("");
    }

    /** The number under which a fault of ours is in the log, written there now if it was not yet. */
    private static Optional<String> reference(HttpServletRequest request, int status, Throwable meaning) {
        var reference = (String) request.getAttribute(REFERENCE);
        if (reference == null && (status >= FIRST_OF_OURS && !away(status) || meaning instanceof LogUnavailable)) {
            reference = Reference.fresh();
            LOG.error(
                    "reference {} at {}",
                    reference,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    meaning);
        }
        return Optional.ofNullable(reference);
    }

    /** Whether Plein itself is not there yet, or no more, which is no fault to look up. */
    private static boolean away(int status) {
        return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /** Back to the form where there was one, and to the home page. */
    private static String ways(HttpServletRequest request, Texts texts) {
        var home = "\" href=\"/\">" + texts.say("shared.fault.home") + "</a>";
        return FormPage.of(request)
                .map(path -> "<a class=\"button\" href=\"" + escaped(path) + "\">" + texts.say("shared.fault.form")
                        + "</a> <a class=\"button second" + home)
                .orElse("<a class=\"button" + home);
    }

    /** What was typed, escaped, in fields that can be copied from. */
    private static String typed(HttpServletRequest request, int status, Texts texts) {
        String fields =
                Typed.in(request, status).stream().map(FaultServlet::field).collect(Collectors.joining());
        return fields.isEmpty()
                ? ""
                : "<h2 id=\"typed\">" + texts.say("shared.fault.typed") + "</h2><div class=\"field\">" + fields
                        + "</div>";
    }

    private static String field(String words) {
        return "<textarea class=\"tall\" readonly=\"readonly\" aria-labelledby=\"typed\">\n" + escaped(words)
                + "</textarea>";
    }

    private String page() throws IOException {
        try (var file = getServletContext().getResourceAsStream(PAGE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
