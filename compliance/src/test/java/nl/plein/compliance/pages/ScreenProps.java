package nl.plein.compliance.pages;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.plein.compliance.stage.Stage;

/** What has to be there before the screens can be looked at, made by the forms of the product. */
final class ScreenProps {

    private static final String GROUP = "Proefbaan";

    private final Map<String, String> refs = new TreeMap<>();
    private final Stage stage;
    private final Caller manager;

    ScreenProps(Stage stage) {
        this.stage = stage;
        this.manager = caller("beheerder@plein.example");
        people();
        group();
        talk();
        list();
        looks();
        open();
        platform();
    }

    /** The address with the identifiers in it. */
    String resolve(String path) {
        var whole = path;
        for (var ref : refs.entrySet()) {
            whole = whole.replace("{" + ref.getKey() + "}", ref.getValue());
        }
        return whole;
    }

    private Caller caller(String user) {
        return Caller.of(stage, stage.account(user), stage.site("fietsberaad"));
    }

    /** One asks to come in, one is banned, one is invited, one becomes manager. */
    private void people() {
        caller("auditor@plein.example").send("/join", "ask", Map.of("motivation:input", "Ik kijk graag mee."));
        put("request", manager.get("/manage/requests"), "/manage/request/");
        caller("carla.local@gelderland.example");
        put("ban", manager.get("/manage/members?name=Carla"), "/manage/member/");
        manager.send(
                "/manage/member/" + refs.get("ban"), "ban", Map.of("reason:input", "Deelde stukken van de groep."));
        put("ban", manager.get("/manage/bans"), "/manage/ban/");
        put("person", manager.get("/manage/members"), "/manage/member/");
        var invite = Map.of("addresses:input", "gast@elders.example", "message:input", "Kom erbij.");
        manager.send("/manage/invitations", "invite", invite);
        put("invitation", manager.get("/manage/invitations"), "/manage/invitation/");
        caller("sanne.local@gelderland.example");
        manager.send(
                "/manage/roles",
                "grant",
                Map.of("mail:input", "sanne.local@gelderland.example", "role:input", "SITE_MANAGER"));
    }

    private void group() {
        var made = manager.send(
                "/groups/start",
                "start",
                Map.of(
                        "name:input", GROUP,
                        "purpose:input", "Ervaringen met proefstroken voor fietsers.",
                        "introduction:input", "Wat werkt, en wat niet?",
                        "kind:input", "CLOSED",
                        "joining:input", "ON_REQUEST",
                        "welcome:input", "Stel u even voor."));
        refs.put("group", made.ref());
        var group = "/group/" + made.ref();
        var member = caller("bas.local@gelderland.example");
        member.send(group, "ask", Map.of("motivation:input", "Ik leg er een aan."));
        manager.send(group, "requests-form", Map.of());
        caller("daan.local@haarlem.example").send(group, "ask", Map.of("motivation:input", "Haarlem doet ook mee."));
        refs.put("member", first(manager.get(group + "/members?name=Bas"), group + "/member\\?who=([0-9a-f-]{36})"));
        var subgroups = manager.send(group + "/subgroups", "add", Map.of("subname:input", "Kerngroep"));
        refs.put("subgroup", first(subgroups, "subgroup=([0-9a-f-]{36})"));
        manager.send(group + "/subgroups?subgroup=" + refs.get("subgroup") + "&name=Bas", "outside", Map.of());
        manager.send(group + "/invitations", "mail", Map.of("addresses:input", "gast@elders.example"));
        var list = "mail\nnieuw@elders.example\ngeen-adres\n".getBytes(StandardCharsets.UTF_8);
        var judged =
                manager.file(group + "/invitations", "/invitations.csv?ref=" + made.ref(), "l.csv", "text/csv", list);
        refs.put("list", judged.address().replaceAll(".*list=", ""));
    }

    private void talk() {
        var group = "/group/" + refs.get("group");
        var written = manager.send(
                group + "/write",
                "write",
                Map.of(
                        "title:input",
                        "Rood asfalt of niet",
                        "text:input",
                        "Een proef in twee straten.",
                        "level:input",
                        "GROUP"));
        refs.put("item", written.ref());
        var item = "/item/" + written.ref();
        manager.send(item, "say", Map.of("comment:input", "In Haarlem bevalt het."));
        var counted = "straat;fietsers\nDorpsstraat;12\n".getBytes(StandardCharsets.UTF_8);
        manager.file(item + "/edit", "/upload?item=" + written.ref(), "telling.csv", "text/csv", counted);
        await("the file was looked at")
                .pollInSameThread()
                .until(() -> manager.get(item).body().contains("href=\"/document/"));
        put("document", manager.get(item), "href=\"/document/");
    }

    /** Somebody lists who told the same. */
    private void list() {
        var field =
                Map.of("name:input", "Werkplek", "kind:input", "TEXT", "preset:input", "SITE", "free:input", "true");
        manager.send("/manage/profile/new", "field", field);
        manager.send("/profile/edit", "profile", Map.of(":input", "Stadskantoor"));
        manager.send("/manage/profile/listers", "appoint", Map.of("mail:input", "beheerder@plein.example"));
        put("set", manager.get("/people"), "/people/set/");
    }

    /** What a page shows once something was chosen on it. */
    private void looks() {
        var group = "/group/" + refs.get("group");
        put("organisation", manager.get(group + "/intake?words=e"), group + "/intake\\?organisation=");
        put("site", manager.get("/manage/copy"), "/manage/copy\\?from=");
        refs.put("listed", first(manager.get("/manage/profile"), "/manage/profile/([0-9a-f-]{36})\">Werkplek"));
        put("field", manager.get("/manage/profile"), "/manage/profile/");
        refs.put("answer", refs.get("field") + "Stadskantoor");
        var list = "mail;groep\nnieuw@elders.example;Proefbaan\ngeen-adres;\n".getBytes(StandardCharsets.UTF_8);
        var judged = manager.file("/manage/members/import", "/import.csv", "leden.csv", "text/csv", list);
        refs.put("import", judged.address().replaceAll(".*list=", ""));
    }

    /** What anybody reads. */
    private void open() {
        var visitor = Caller.stranger(stage.site("fietsberaad"));
        refs.put("open", visitor.group("Veilig oversteken"));
        put("public", visitor.get("/group/" + refs.get("open")), "/item/");
    }

    /** An organisation and a person, as who runs the platform sees them. */
    private void platform() {
        var runs = Caller.of(stage, stage.account("beheerder@plein.example"), stage.origin());
        put("body", runs.get("/platform/organisations?words=Haarlem"), "/platform/organisation/");
        put("account", runs.get("/platform/people?words=Daniel"), "/platform/person/");
    }

    private void put(String name, Reply reply, String beginning) {
        refs.put(name, first(reply, beginning + "([0-9a-f-]{36})"));
    }

    private static String first(Reply reply, String pattern) {
        var found = Pattern.compile(pattern).matcher(reply.body());
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " at " + reply.address() + ": " + reply.words());
        }
        return found.group(1);
    }
}
