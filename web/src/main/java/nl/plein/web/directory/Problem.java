package nl.plein.web.directory;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.plein.web.text.Language;
import nl.plein.web.text.Texts;

/** Says what is wrong in the form of RFC 9457. */
final class Problem {

    private Problem() {}

    static void say(HttpServletRequest request, HttpServletResponse response, int status, String key, Object... args)
            throws IOException {
        var body = Json.createObjectBuilder()
                .add("type", "urn:plein:" + key)
                .add("title", key)
                .add("status", status)
                .add("detail", Texts.in(Language.of(request)).say(key, args))
                .build();
        write(response, status, "application/problem+json", body.toString());
    }

    static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
