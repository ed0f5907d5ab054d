package nl.plein.compliance.visibility;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.plein.compliance.pages.Caller;
import nl.plein.compliance.pages.Reply;
import nl.plein.compliance.stage.Stage;

/**
 * Everybody and everything that the tests of this package look at, made once by the pages themselves: people come in,
 * ask, are admitted and sent away; groups are started, hidden, invited to; items are written with words of their own.
 */
final class Scene {

    private static Scene shared;

    final Stage stage = Stage.shared();
    final URI site = stage.site("gelderland");
    final Map<Kind, Caller> people = new EnumMap<>(Kind.class);
    final Map<Circle, String> groups = new EnumMap<>(Circle.class);
    final Map<Circle, String> names = new EnumMap<>(Circle.class);
    final Map<Meant, Planted> items = new EnumMap<>(Meant.class);
    final List<Secret> secrets = new ArrayList<>();

    /** Identifiers of what rooms are about, by the word that stands for each in their addresses. */
    final Map<String, String> refs = new HashMap<>();

    private final Plants plants = new Plants(this);
    private String subgroup;
    private Fence fence = Fence.NONE;

    private Scene() {}

    /** The one that all tests share. */
    static synchronized Scene shared() {
        if (shared == null) {
            var scene = new Scene();
            scene.signIn();
            scene.letIn();
            scene.startGroups();
            scene.admit();
            scene.write();
            scene.plants.inCorners(scene.groups);
            scene.sendAway();
            shared = scene;
        }
        return shared;
    }

    /** A word that stands in one place only, known to these people. */
    String plant(String what, Set<Kind> readers) {
        var word = "w" + UUID.randomUUID().toString().substring(0, 8) + what;
        secrets.add(new Secret(what, word, readers));
        return word;
    }

    Caller as(Kind kind) {
        return people.get(kind);
    }

    /** Lets the site be this open from now on. */
    void turn(Fence wished) {
        if (wished != fence) {
            wished.replace(fence, as(Kind.MANAGER_HERE));
            fence = wished;
        }
    }

    private void signIn() {
        for (Kind kind : Kind.values()) {
            people.put(kind, kind.signedIn() ? Caller.of(stage, kind.account(stage), site) : Caller.stranger(site));
        }
    }

    /** Two ask to come in on the site, one is let in; some get a role. */
    private void letIn() {
        var platform = as(Kind.PLATFORM_MANAGER);
        as(Kind.EXTERNAL).send("/join", "ask", Map.of("motivation:input", "Ik doe mee."));
        var requests = platform.get("/manage/requests").body();
        platform.press(Plants.link(requests, "/manage/request/"), "answer", "");
        var said = plant("siterequest", with(Kind.ADMITTERS, Kind.ELSEWHERE));
        as(Kind.ELSEWHERE).send("/join", "ask", Map.of("motivation:input", said));
        grant(platform, Kind.MANAGER_HERE.account(stage).user(), "SITE_MANAGER");
        grant(platform, "rosa.peters@gelderland.example", "EDITOR");
        grant(platform, "mark.kuipers@gelderland.example", "MEMBER_MANAGER");
        grant(platform, "vera.smeets@gelderland.example", "QUESTION_MANAGER");
        var there = Caller.of(stage, Kind.PLATFORM_MANAGER.account(stage), stage.site("fietsberaad"));
        grant(there, "daan.bakker@haarlem.example", "SITE_MANAGER");
    }

    private static void grant(Caller manager, String mail, String role) {
        done(manager.send("/manage/roles", "grant", Map.of("mail:input", mail, "role:input", role)));
    }

    private void startGroups() {
        for (Circle circle : Circle.values()) {
            var name = plant(circle + "name", circle == Circle.HIDDEN ? with(Kind.INSIDE, Kind.ARCHIVIST) : Kind.ALL);
            names.put(circle, name);
            var made = as(Kind.OWNER)
                    .send(
                            "/groups/start",
                            "start",
                            Map.of(
                                    "name:input",
                                    name,
                                    "purpose:input",
                                    plant(circle + "purpose", circle.known()),
                                    "introduction:input",
                                    plant(circle + "introduction", circle == Circle.OPEN ? Kind.ALL : Kind.INSIDE),
                                    "inside:input",
                                    String.valueOf(circle == Circle.CLOSED),
                                    "kind:input",
                                    circle == Circle.OPEN ? "OPEN" : "CLOSED",
                                    "joining:input",
                                    "ON_REQUEST",
                                    "welcome:input",
                                    plant(circle + "welcome", Kind.INSIDE)));
            groups.put(circle, done(made).ref());
        }
    }

    /** The later members ask and are admitted; then one group is hidden, and somebody goes on waiting for another. */
    private void admit() {
        var owner = as(Kind.OWNER);
        for (String group : groups.values()) {
            for (Kind kind : List.of(Kind.MEMBER, Kind.FORMER)) {
                as(kind).send("/group/" + group, "ask", Map.of("motivation:input", "Graag."));
                done(owner.send("/group/" + group, "requests-form", Map.of()));
            }
        }
        var hidden = "/group/" + groups.get(Circle.HIDDEN) + "/kind?to=HIDDEN";
        done(owner.send(hidden, "turn", Map.of()));
        var said = plant("motivation", EnumSet.of(Kind.OWNER, Kind.PENDING));
        done(as(Kind.PENDING).send("/group/" + groups.get(Circle.CLOSED), "ask", Map.of("motivation:input", said)));
        var subgroups = "/group/" + groups.get(Circle.CLOSED) + "/subgroups";
        var list = done(owner.send(subgroups, "add", Map.of("subname:input", plant("subgroup", Kind.INSIDE))));
        subgroup = Plants.link(list.body(), subgroups + "?subgroup=").replaceAll(".*=", "");
        done(owner.send(subgroups + "?subgroup=" + subgroup + "&name=Bas", "outside", Map.of()));
    }

    private void write() {
        var group = "/group/" + groups.get(Circle.CLOSED);
        var row = as(Kind.OWNER).get(group + "/members?name=Bas").link(group + "/member?who=");
        refs.put("MEMBER", row.replaceAll(".*=", ""));
        for (Meant audience : Meant.values()) {
            items.put(audience, planted(audience));
        }
        var newest = items.get(Meant.OWN_LEFT_BEHIND).from();
        items.replaceAll((audience, planted) -> planted.from(newest));
    }

    /** What was read before must not be found any more. */
    private void sendAway() {
        for (Circle circle : Circle.values()) {
            var owner = as(Kind.OWNER);
            var members = "/group/" + groups.get(circle) + "/members?name=Carla";
            var member = Plants.link(owner.get(members).body(), "/group/" + groups.get(circle) + "/member?who=");
            var why = plant(circle + "reason", EnumSet.noneOf(Kind.class));
            done(owner.send(member, "remove", Map.of("reason:input", why)));
        }
    }

    private Planted planted(Meant audience) {
        var planted = plantItem(audience);
        for (String part : List.of("title", "text", "comment", "file", "name", "tag")) {
            secrets.add(new Secret(part + " for " + audience, planted.word() + part, audience.readers()));
        }
        return planted;
    }

    /** Somebody writes an item for this audience. */
    Planted plantItem(Meant audience) {
        var writer = as(audience.writer());
        var planted = new Planting(writer, groups.get(audience.circle()))
                .item(audience.first(), audience == Meant.SUBGROUP ? subgroup : "");
        if (!audience.first().equals(audience.level())) {
            done(writer.send("/item/" + planted.item() + "/edit", "edit", Map.of("level:input", audience.level())));
        }
        return planted;
    }

    /** A form that was taken: no scene is made of what was refused. */
    static Reply done(Reply reply) {
        if (reply.status() != 200 || !reply.errors().isEmpty()) {
            throw new IllegalStateException(reply.status() + " " + reply.address() + ": " + reply.errors());
        }
        return reply;
    }

    static Set<Kind> without(Set<Kind> some, Kind one) {
        var rest = EnumSet.copyOf(some);
        rest.remove(one);
        return rest;
    }

    static Set<Kind> with(Set<Kind> some, Kind more) {
        var all = EnumSet.copyOf(some);
        all.add(more);
        return all;
    }
}
