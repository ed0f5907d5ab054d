package nl.plein.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed, without what nobody types and nobody sees (GRD-3.2): null bytes, which a database may not take,
 * control characters, halves of a letter, and marks that turn the words around them or hide between them.
 */
class TypedRequest extends HttpServletRequestWrapper {

    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F"
            + "\\u200B\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");

    TypedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return seen(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return seen(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> all.put(name, seen(values)));
        return all;
    }

    private static String[] seen(String... typed) {
        return typed == null
                ? null
                : Arrays.stream(typed).map(TypedRequest::seen).toArray(String[]::new);
    }

    static String seen(String typed) {
        return typed == null ? null : UNSEEN.matcher(typed).replaceAll("");
    }
}
