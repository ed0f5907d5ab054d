package nl.plein.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request and its answer, without a server: what filters see, and what they did. */
public final class Exchange {

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private final Map<String, String> answered = new LinkedHashMap<>();
    private final Map<String, Cookie> given = new HashMap<>();
    private final StringWriter body = new StringWriter();
    private final String method;
    private final String path;
    private final HttpServletRequest request = fake(HttpServletRequest.class, this::asked);
    private final HttpServletResponse response = fake(HttpServletResponse.class, this::answer);
    private int status = 200;
    private HttpServletRequest passed;
    private String from = "192.0.2.7";
    private RuntimeException unreadable;

    private interface Call {
        Object to(String name, Object... arguments);
    }

    private Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static Exchange get(String path) {
        return new Exchange("GET", path).header("Host", "plein.example");
    }

    public static Exchange post(String path) {
        return new Exchange("POST", path).header("Host", "plein.example");
    }

    static Exchange by(String method, String path) {
        return new Exchange(method, path);
    }

    public Exchange header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public Exchange parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public Exchange cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    /** Comes from this network address. */
    Exchange from(String address) {
        from = address;
        return this;
    }

    /** Has a body that the server cannot read. */
    Exchange unreadable(RuntimeException cause) {
        unreadable = cause;
        return this;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    FilterChain chain() {
        return (asked, answered) -> passed = (HttpServletRequest) asked;
    }

    boolean wentOn() {
        return passed != null;
    }

    HttpServletRequest passed() {
        return passed;
    }

    public int status() {
        return status;
    }

    public String answered(String header) {
        return answered.get(header);
    }

    public String body() {
        return body.toString();
    }

    public Cookie given(String name) {
        return given.get(name);
    }

    private String query() {
        return parameters.isEmpty()
                ? null
                : parameters.entrySet().stream().map(Object::toString).sorted().collect(Collectors.joining("&"));
    }

    private List<Locale> languages() {
        return Stream.of(headers.getOrDefault("accept-language", "fr").split(","))
                .map(Locale::forLanguageTag)
                .toList();
    }

    private Object asked(String name, Object... arguments) {
        return switch (name) {
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> path;
            case "getHeader" -> headers.get(((String) arguments[0]).toLowerCase(Locale.ROOT));
            case "getContentType" -> headers.get("content-type");
            case "getContentLengthLong" -> Long.parseLong(headers.getOrDefault("content-length", "-1"));
            case "getParameter" -> typed((String) arguments[0]);
            case "getQueryString" -> query();
            case "getLocales" -> Collections.enumeration(languages());
            case "getParameterNames" -> Collections.enumeration(parameters.keySet());
            case "getParameterMap" -> arrays();
            case "getParameterValues" -> arrays().get((String) arguments[0]);
            case "getCookies" -> cookies.toArray(Cookie[]::new);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getRemoteAddr" -> from;
            default -> null;
        };
    }

    private String typed(String name) {
        if (unreadable != null) {
            throw unreadable;
        }
        return parameters.get(name);
    }

    private Map<String, String[]> arrays() {
        var all = new HashMap<String, String[]>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        return all;
    }

    private Object answer(String name, Object... arguments) {
        switch (name) {
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "setHeader", "addHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "sendRedirect" -> answered.put("Location", (String) arguments[0]);
            case "getHeader" -> {
                return answered.get((String) arguments[0]);
            }
            case "addCookie" -> given.put(((Cookie) arguments[0]).getName(), (Cookie) arguments[0]);
            case "isCommitted" -> {
                return false;
            }
            case "getWriter" -> {
                return new PrintWriter(body, true);
            }
            case "getOutputStream" -> {
                return new Bytes(body);
            }
            default -> {}
        }
        return null;
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> call.to(called.getName(), arguments == null ? new Object[0] : arguments)));
    }

    /** What is written as bytes; the tests write ASCII only. */
    private static final class Bytes extends ServletOutputStream {

        private final StringWriter body;

        Bytes(StringWriter body) {
            this.body = body;
        }

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            // nobody waits
        }
    }
}
