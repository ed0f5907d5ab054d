package nl.plein.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a form that ended in the page of a fault, so that its sender can take them along. Only from a page of
 * our own: nobody else may put words on this page. Never from a field for secrets.
 */
final class Typed {

    private static final Set<String> KEPT = Set.of("title", "text", "comment", "motivation");
    private static final Set<Integer> AFTER_READING = Set.of(403, 404, 500, 503);
    private static final String FORM = "application/x-www-form-urlencoded";

    private Typed() {}

    /** What was typed, as it came; empty when no form was sent, or the server did not read it. */
    static List<String> in(HttpServletRequest request, int status) {
        var type = request.getContentType();
        boolean readable = "POST".equals(request.getMethod())
                && AFTER_READING.contains(status)
                && type != null
                && type.startsWith(FORM)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        if (!readable) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> KEPT.contains(name(field)))
                .flatMap(field -> Stream.of(field.getValue()))
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Fields are called {@code <form>:<field>:input}. */
    private static String name(Map.Entry<String, String[]> field) {
        var parts = field.getKey().split(":");
        return parts.length == 3 && "input".equals(parts[2]) ? parts[1] : "";
    }
}
