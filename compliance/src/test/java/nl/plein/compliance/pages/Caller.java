package nl.plein.compliance.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody on one site who asks addresses and sends forms without a browser: quick, for asking very many. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_STEPS = 12;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, Map<String, String>> cookies = new TreeMap<>();
    private final URI site;
    private final IntUnaryOperator door;

    private Caller(URI site, IntUnaryOperator door) {
        this.site = site;
        this.door = door;
    }

    /** The same browser, whose requests a proxy now sends elsewhere. */
    public Caller behind(IntUnaryOperator proxy) {
        var moved = new Caller(site, proxy);
        moved.cookies.putAll(cookies);
        return moved;
    }

    /** Somebody who is not signed in. */
    public static Caller stranger(URI site) {
        return stranger(site, IntUnaryOperator.identity());
    }

    /**
     * Somebody who is not signed in, and behind a proxy: it chooses for the port of an address where a request goes.
     */
    public static Caller stranger(URI site, IntUnaryOperator proxy) {
        return new Caller(site, proxy);
    }

    /** Somebody who signs in on the platform, by password or at their provider, and comes to the site. */
    public static Caller of(Stage stage, StageAccount account, URI site) {
        return of(stage, account, site, IntUnaryOperator.identity());
    }

    /** The same behind a proxy: it chooses for the port of an address where a request goes. */
    public static Caller of(Stage stage, StageAccount account, URI site, IntUnaryOperator proxy) {
        var caller = new Caller(site, proxy);
        var signIn = caller.follow(stage.origin().resolve(account.local() ? "/signin/local?target=/" : "/signin"));
        if (account.local()) {
            caller.submit(signIn, "local", Map.of("name:input", account.user(), "password:input", account.password()));
        } else {
            var provider = caller.page(signIn).select("main a").stream()
                    .filter(link -> link.text().contains(account.organisation()))
                    .findFirst()
                    .orElseThrow();
            var typed = Map.of("username", account.user(), "password", account.password());
            var asked = caller.posted(caller.follow(URI.create(provider.absUrl("href"))));
            caller.posted(caller.submit(asked, "kc-form-login", typed));
        }
        return site.equals(stage.origin()) ? caller : caller.enter();
    }

    /** Comes to the site; whoever is signed in on the platform is taken over. */
    private Caller enter() {
        submit(follow(site.resolve("/signin")), "enter", Map.of());
        return this;
    }

    /** The messages of SAML go by a form that posts itself. */
    private Reply posted(Reply reply) {
        var last = reply;
        while (page(last).selectFirst("input[name=SAMLRequest], input[name=SAMLResponse]") != null) {
            last = submit(last, "", Map.of());
        }
        return last;
    }

    /** Asks for a path of the site, and follows where the answer leads there. */
    public Reply get(String path) {
        return get(site.resolve(path));
    }

    /** Asks for an address, and follows where the answer leads on that host. */
    public Reply get(URI address) {
        return follow(request(address).GET().build(), address, false);
    }

    /**
     * Fills the form of a page and sends it by its first button.
     *
     * @param form beginning of its id
     * @param typed by the end of the name of a field; a box with nothing in it is not ticked
     */
    public Reply send(String path, String form, Map<String, String> typed) {
        return submit(get(path), form, typed);
    }

    /** Sends the form of a page that was asked for earlier, as it was then. */
    public Reply send(Reply shown, String form, Map<String, String> typed) {
        return submit(shown, form, typed);
    }

    /** Sends a form as {@link #send}, by the button that carries these words. */
    public Reply press(String path, String form, String button) {
        return submit(get(path), form, Map.of("button", button));
    }

    /** Posts these fields with the mark of the page at a path, as its own form would. */
    public Reply post(String path, String action, Map<String, String> fields) {
        var shown = get(path);
        Map<String, String> data = new LinkedHashMap<>(fields);
        var mark = page(shown).selectFirst("input[name=csrf]");
        data.put("csrf", mark == null ? "" : mark.val());
        return post(URI.create(shown.address()), site.resolve(action), data);
    }

    /** Sends a file as the page of writing in this group does. */
    public Reply upload(String group, String name, String type, byte[] bytes) {
        return file("/group/" + group + "/write", "/upload", name, type, bytes);
    }

    /** Sends a file from a page to an address, as one part of a form. */
    public Reply file(String from, String to, String name, String type, byte[] bytes) {
        var shown = get(from);
        var mark = page(shown).selectFirst("input[name=csrf]");
        var edge = "----plein";
        var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
                + (mark == null ? "" : mark.val()) + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: "
                + type
                + "\r\n\r\n";
        List<byte[]> parts = List.of(
                head.getBytes(StandardCharsets.UTF_8),
                bytes,
                ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var address = site.resolve(to);
        var request = request(address)
                .header("Origin", origin(URI.create(shown.address())))
                .header("Accept", to.equals("/upload") ? "application/json" : "text/html")
                .header("X-Plein-Csrf", mark == null ? "" : mark.val())
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArrays(parts))
                .build();
        return follow(request, address, false);
    }

    /** The identifier of a group, as the list of groups links to it. */
    public String group(String name) {
        var link = Pattern.compile("/group/([0-9a-f-]{36})\"[^>]*>\\s*" + Pattern.quote(name));
        var found = link.matcher(get("/groups").body());
        if (!found.find()) {
            throw new IllegalArgumentException("no group " + name + " on " + site);
        }
        return found.group(1);
    }

    private Reply submit(Reply shown, String id, Map<String, String> typed) {
        var form = page(shown).select("form").stream()
                .map(FormElement.class::cast)
                .filter(one -> one.id().startsWith(id) && "post".equalsIgnoreCase(one.attr("method")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + id + " at " + shown));
        Map<String, String> data = new LinkedHashMap<>();
        form.formData().forEach(field -> data.put(field.key(), field.value()));
        var buttons = form.select("[type=submit][name]");
        buttons.forEach(button -> data.remove(button.attr("name")));
        buttons.stream()
                .filter(button -> button.val().contains(typed.getOrDefault("button", "")))
                .findFirst()
                .ifPresent(button -> data.put(button.attr("name"), button.val()));
        typed.forEach((name, value) -> data.put(field(form, name), value));
        data.remove("button");
        form.select("[type=checkbox]").stream()
                .map(box -> box.attr("name"))
                .filter(name -> data.getOrDefault(name, "").isEmpty())
                .forEach(data::remove);
        return post(URI.create(shown.address()), URI.create(form.absUrl("action")), data);
    }

    private static String field(FormElement form, String name) {
        return form.elements().stream()
                .map(one -> one.attr("name"))
                .filter(one -> one.endsWith(name))
                .findFirst()
                .orElse(name);
    }

    private Reply post(URI from, URI to, Map<String, String> data) {
        var body = data.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(to)
                .header("Origin", origin(from))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return follow(request, to, true);
    }

    private Reply follow(URI address) {
        return follow(request(address).GET().build(), address, true);
    }

    private Reply follow(HttpRequest first, URI asked, boolean anywhere) {
        var request = first;
        var address = asked;
        for (int step = 0; step < MOST_STEPS; step++) {
            var answer = exchange(request);
            keep(address, answer);
            var next = answer.headers().firstValue("location");
            if (answer.statusCode() < 300 || answer.statusCode() > 399 || next.isEmpty()) {
                return new Reply(answer.statusCode(), address.toString(), answer.body());
            }
            var to = address.resolve(next.get());
            if (!anywhere && !to.getAuthority().equals(address.getAuthority())) {
                return new Reply(Reply.ELSEWHERE, to.toString(), "");
            }
            address = to;
            request = request(to).GET().build();
        }
        throw new IllegalStateException("no end of leading on at " + address);
    }

    private HttpRequest.Builder request(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var builder = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + door.applyAsInt(address.getPort()) + path + query))
                .timeout(PATIENCE)
                .header("Host", address.getAuthority())
                .header("Accept-Language", "nl");
        var mine = cookies.getOrDefault(address.getAuthority(), Map.of());
        if (!mine.isEmpty()) {
            builder.header(
                    "Cookie",
                    mine.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private void keep(URI address, HttpResponse<String> answer) {
        var mine = cookies.computeIfAbsent(address.getAuthority(), one -> new TreeMap<>());
        for (String header : new ArrayList<>(answer.headers().allValues("set-cookie"))) {
            var pair = header.split(";", 2)[0].split("=", 2);
            if (pair.length < 2 || pair[1].isEmpty() || header.contains("Max-Age=0")) {
                mine.remove(pair[0]);
            } else {
                mine.put(pair[0], pair[1]);
            }
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("no answer from " + request.uri(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), interrupted);
        }
    }

    private Element page(Reply reply) {
        return Jsoup.parse(reply.body(), reply.address());
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
