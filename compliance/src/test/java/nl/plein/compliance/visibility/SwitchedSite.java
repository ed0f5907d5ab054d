package nl.plein.compliance.visibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.NewSite;
import nl.plein.compliance.pages.Reply;

/**
 * A site of its own that everybody is on, where one person runs the site and its only group, and another is in the
 * group: what stands there for everybody and for the group, while its manager lets it be read only or switches it off.
 */
final class SwitchedSite {

    private static final List<Outlet> OUTLETS = List.of(Outlet.values());

    private final Scene scene;
    private final NewSite site;
    private final String name;
    private final Caller manager;
    private final Map<Kind, Caller> people = new EnumMap<>(Kind.class);
    final Map<String, Planted> items = new TreeMap<>();

    SwitchedSite(Scene scene, String name, String label) {
        this.scene = scene;
        this.name = name;
        site = NewSite.started(scene.stage, name, label);
        manager = site.caller(NewSite.MANAGER);
        Scene.done(manager.send("/manage/admission", "rules", Map.of("all:input", "true")));
        for (Kind kind : Kind.values()) {
            var person = kind.signedIn()
                    ? Caller.of(scene.stage, kind.account(scene.stage), site.address())
                    : Caller.stranger(site.address());
            people.put(kind, person);
        }
        var made = manager.send(
                "/groups/start",
                "start",
                Map.of(
                        "name:input",
                        name + "groep",
                        "purpose:input",
                        "Uit en aan.",
                        "kind:input",
                        "OPEN",
                        "joining:input",
                        "FREE"));
        var group = Scene.done(made).ref();
        Scene.done(people.get(Kind.MEMBER).send("/group/" + group, "join", Map.of()));
        for (String level : List.of("PUBLIC", "GROUP")) {
            items.put(level, new Planting(manager, group).item(level, ""));
        }
    }

    /** For each kind of person, outlet and item whether it shows there. */
    Map<String, Boolean> seen() {
        Map<String, Boolean> seen = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            items.forEach((level, item) -> OUTLETS.forEach(outlet -> seen.put(
                    outlet + " shows what is meant for " + level + " to " + kind,
                    ask(kind, outlet, item).body().contains(outlet.word(item)))));
        }
        return seen;
    }

    /** What anybody gets at an outlet. */
    Reply ask(Kind kind, Outlet outlet, Planted item) {
        return people.get(kind).get(outlet.address(item, site.address(), scene.stage.origin()));
    }

    /** What anybody gets at a path of the site. */
    Reply ask(Kind kind, String path) {
        return people.get(kind).get(path);
    }

    String name() {
        return name;
    }

    void onlyRead() {
        Scene.done(manager.send("/manage/state", "change", Map.of("wished:input", "READ_ONLY")));
    }

    void off() {
        var asked = Scene.done(manager.send("/manage/state", "change", Map.of("wished:input", "DISABLED")));
        manager.send(asked, "switch", Map.of());
    }

    void on() {
        Scene.done(Caller.of(scene.stage, Kind.PLATFORM_MANAGER.account(scene.stage), scene.stage.origin())
                .press("/platform/sites", "switched", name));
    }
}
