package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Reply;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody follows every link and tries every address; nobody meets a word that is not for them. */
class CrawlIT {

    /** So many pages one person may find by links, beyond those the walk begins with; there are far fewer. */
    private static final int MOST = 1000;

    /** Pages that differ in an identifier only: so many of each kind, and all that the scene planted. */
    private static final int ALIKE = 3;

    private static final Pattern LEFT_OUT =
            Pattern.compile("/(signout|saml|look|theme|jakarta|session/|signin/go|mail).*|.*[?&](lang|look)=.*");

    private static Scene scene;

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @AfterAll
    static void open() {
        scene.turn(Fence.NONE);
    }

    @ParameterizedTest(name = "VIS-1.7 VIS-4.1 VIS-4.2 fence {0}: {1} goes everywhere")
    @MethodSource("walkers")
    void goesEverywhere(Fence fence, Kind kind) {
        scene.turn(fence);
        var secrets = scene.secrets.stream()
                .filter(secret -> !secret.knownTo(kind, fence))
                .toList();
        var wrong = new ArrayList<String>();
        var walk = new Walk();
        starts().forEach(walk::begin);
        while (walk.goesOn()) {
            var address = walk.next();
            var reply = scene.as(kind).get(address);
            if (reply.status() >= 500) {
                wrong.add(address + " answers " + reply.status());
            }
            secrets.stream()
                    .filter(secret -> reply.body().contains(secret.word()))
                    .filter(secret -> !address.toString().contains(secret.word()))
                    .forEach(secret -> wrong.add(address + " shows " + secret));
            links(reply).forEach(walk::add);
        }
        assertThat(wrong).as("%s, after %s", kind, walk).isEmpty();
        assertThat(walk.waiting)
                .as("%s did not get to the end of %s", kind, walk)
                .isEmpty();
        assertThat(walk.steps).as("%s", walk).isGreaterThan(walk.begun + 10);
    }

    /** Everybody, and once more those whom a fence keeps out. */
    static Stream<Arguments> walkers() {
        return Stream.of(Fence.values()).flatMap(fence -> (fence == Fence.NONE ? Kind.ALL : fence.keptOut())
                .stream().map(kind -> Arguments.of(fence, kind)));
    }

    /** The front pages, and every address of the product with what the scene knows that may stand in it. */
    private static Stream<URI> starts() {
        var origin = scene.stage.origin();
        var fronts = Stream.of(origin.resolve("/"), scene.stage.site("fietsberaad"), scene.site);
        var whole = Addresses.all().stream()
                .filter(path -> !path.contains("{ref}"))
                .flatMap(path -> Stream.of(origin.resolve(path), scene.site.resolve(path)));
        var about = Addresses.all().stream()
                .filter(path -> path.contains("{ref}"))
                .flatMap(path -> fitting(path).map(ref -> scene.site.resolve(path.replace("{ref}", ref))));
        return Stream.of(fronts, whole, about).flatMap(all -> all);
    }

    /** What an address may be about, or one of each where it does not tell. */
    private static Stream<String> fitting(String path) {
        var items = scene.items.values();
        return switch (path.split("/")[1]) {
            case "group" -> scene.groups.values().stream();
            case "item" -> items.stream().map(Planted::item);
            case "profile" -> Stream.of(scene.refs.get("MEMBER"));
            case "document" -> items.stream().map(Planted::document);
            default ->
                Stream.of(
                        scene.groups.get(Circle.HIDDEN),
                        scene.items.get(Meant.HIDDEN_GROUP).item());
        };
    }

    private static List<URI> links(Reply reply) {
        if (reply.status() != 200 || !reply.body().contains("<html")) {
            return List.of();
        }
        return Jsoup.parse(reply.body(), reply.address()).select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceAll("#.*", ""))
                .filter(link -> link.startsWith("http"))
                .map(link -> URI.create(link.replace(" ", "%20").replace("|", "%7C")))
                .filter(link -> link.getAuthority() != null
                        && link.getAuthority().endsWith(scene.stage.origin().getAuthority()))
                .filter(link -> !LEFT_OUT.matcher(path(link)).matches())
                .toList();
    }

    private static String path(URI address) {
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    /** What is still to be seen, each once, and few of what is alike. */
    private static final class Walk {

        private final Deque<URI> waiting = new ArrayDeque<>();
        private final Set<String> known = new HashSet<>();
        private final Map<String, Integer> alike = new HashMap<>();
        private int begun;
        private int steps;

        /** An address to begin with; none of them is left out. */
        void begin(URI address) {
            if (known.add(address.toString())) {
                waiting.add(address);
                begun++;
            }
        }

        /** An address that was found. */
        void add(URI address) {
            var whole = address.toString();
            boolean planted = scene.groups.values().stream().anyMatch(whole::contains)
                    || scene.items.values().stream().anyMatch(item -> whole.contains(item.item()));
            var shape = Addresses.REF.matcher(whole).replaceAll("*").replaceAll("=[^&]*", "=");
            if (known.add(whole) && (planted || alike.merge(shape, 1, Integer::sum) <= ALIKE)) {
                waiting.add(address);
            }
        }

        boolean goesOn() {
            return !waiting.isEmpty() && steps - begun < MOST;
        }

        URI next() {
            steps++;
            return waiting.poll();
        }

        @Override
        public String toString() {
            return "%d pages to begin with, %d found, %d waiting, such as %s"
                    .formatted(
                            begun,
                            steps - begun,
                            waiting.size(),
                            waiting.stream().limit(20).toList());
        }
    }
}
