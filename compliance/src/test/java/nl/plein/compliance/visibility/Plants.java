package nl.plein.compliance.visibility;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Reply;

/** Words in corners: invitations, mail, reasons, addresses. */
final class Plants {

    private final Scene scene;

    Plants(Scene scene) {
        this.scene = scene;
    }

    void inCorners(Map<Circle, String> groups) {
        var owner = scene.as(Kind.OWNER);
        var closed = "/group/" + groups.get(Circle.CLOSED);
        var invited = scene.plant("invited", EnumSet.of(Kind.OWNER)) + "@elders.example";
        Scene.done(owner.send(closed + "/invitations", "mail", Map.of("addresses:input", invited)));
        var letter = scene.plant("letter", EnumSet.of(Kind.OWNER));
        Scene.done(owner.send(
                closed + "/mail",
                "mail",
                Map.of("subject:input", "Bericht", "words:input", letter, "button", "Stuur")));
        var manager = scene.as(Kind.MANAGER_HERE);
        var guest = scene.plant("guest", Kind.ADMITTERS) + "@elders.example";
        Scene.done(manager.send(
                "/manage/invitations",
                "invite",
                Map.of("addresses:input", guest, "message:input", scene.plant("message", Kind.ADMITTERS))));
        refer("INVITED", manager.get("/manage/invitations"), "/manage/invitation/", "");
        refer("REQUEST", manager.get("/manage/requests"), "/manage/request/", "");
        sendIn(closed, groups.get(Circle.CLOSED));
        groups.forEach(this::tags);
        emergency(groups.get(Circle.HIDDEN));
        profiles();
        groups.values().forEach(this::answersInList);
        for (Kind kind : new Kind[] {Kind.MEMBER, Kind.NEIGHBOUR, Kind.FORMER, Kind.EXTERNAL}) {
            var mail = kind.account(scene.stage).user();
            scene.secrets.add(new Secret("mail address of " + kind, mail, Scene.with(Kind.ADMITTERS, kind)));
        }
    }

    /** A group carries a word, and what is new in it begins with another. */
    private void tags(Circle circle, String group) {
        var words = Map.of(
                "tag-own", scene.plant(circle + "word", circle.known()),
                "preset-own", scene.plant(circle + "preset", Kind.INSIDE));
        Scene.done(scene.as(Kind.OWNER).send("/group/" + group + "/tags", "tags", words));
    }

    /**
     * Something is asked on the site: one keeps the answer to oneself and lists who says the same, one tells the site.
     */
    private void profiles() {
        var field = Map.of("name:input", "Hobby", "kind:input", "TEXT", "preset:input", "SITE", "free:input", "true");
        Scene.done(scene.as(Kind.MANAGER_HERE).send("/manage/profile/new", "field", field));
        answer(Kind.MEMBER, "OWNER", scene.plant("ownhobby", EnumSet.of(Kind.MEMBER)));
        answer(Kind.NEIGHBOUR, "SITE", scene.plant("sitehobby", Kind.ON_SITE));
        var lister = Map.of("mail:input", Kind.MEMBER.account(scene.stage).user());
        Scene.done(scene.as(Kind.MANAGER_HERE).send("/manage/profile/listers", "appoint", lister));
        refer("FIELD", scene.as(Kind.MANAGER_HERE).get("/manage/profile"), "/manage/profile/", "\">Hobby");
        refer("SET", scene.as(Kind.MEMBER).get("/people"), "/people/set/", "");
    }

    /** The owner sends in a list of whom to invite, and leaves it there. */
    private void sendIn(String closed, String group) {
        var list = ("mail\n" + scene.plant("listed", EnumSet.of(Kind.OWNER)) + "@elders.example\n")
                .getBytes(StandardCharsets.UTF_8);
        var judged = scene.as(Kind.OWNER)
                .file(closed + "/invitations", "/invitations.csv?ref=" + group, "lijst.csv", "text/csv", list);
        scene.refs.put("LIST", Scene.done(judged).address().replaceAll(".*list=", ""));
    }

    /** Keeps the first identifier that a page links to. */
    private void refer(String name, Reply page, String beginning, String end) {
        var found =
                Pattern.compile(beginning + "([0-9a-f]{8}-[0-9a-f-]{27})" + end).matcher(page.body());
        if (!found.find()) {
            throw new IllegalArgumentException("no " + name + " at " + page.address());
        }
        scene.refs.put(name, found.group(1));
    }

    /** The list of members of a group shows those answers, to whom they are meant for. */
    private void answersInList(String group) {
        var owner = scene.as(Kind.OWNER);
        var shown = owner.get("/group/" + group + "/needs");
        var box = Pattern.compile("name=\"needs:shown:input\"[^>]*value=\"([^\"]+)\"")
                .matcher(shown.body());
        if (!box.find()) {
            throw new IllegalArgumentException("no answer to show");
        }
        Scene.done(owner.send(shown, "needs", Map.of("shown:input", box.group(1))));
    }

    private void answer(Kind kind, String level, String words) {
        Scene.done(scene.as(kind).send("/profile/edit", "profile", Map.of(":input", words, ":level", level)));
    }

    /** A group is opened in an emergency and closed again. */
    private void emergency(String group) {
        var manager = scene.as(Kind.MANAGER_HERE);
        var path = "/group/" + group + "/emergency";
        var why = scene.plant("emergency", EnumSet.noneOf(Kind.class));
        Scene.done(manager.send(path, "open", Map.of("reason:input", why + " is aan de hand.", "hours:input", "1")));
        Scene.done(manager.send(path, "close", Map.of()));
    }

    /** The first address on a page that begins so. */
    static String link(String body, String beginning) {
        var found = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"#&]*)\"")
                .matcher(body.replace("&amp;", "&"));
        if (!found.find()) {
            throw new IllegalArgumentException("no link to " + beginning);
        }
        return found.group(1);
    }
}
