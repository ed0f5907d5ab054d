package nl.plein.compliance.benchmark;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;

/**
 * The lists and pages of the largest site that the generator makes, as a visitor, a member and a manager of it find
 * them, and those of the platform that an auditor and an archivist turn over.
 */
final class ScaleVisits implements AutoCloseable {

    private static final String LARGEST = "plek1.";
    private static final int MEMBERS = 60;
    private static final int FULL = 20;
    private static final int FEW = 5;
    private static final Pattern WANTED = Pattern.compile(System.getProperty("plein.scale.pages", ""));
    private static final Pattern COMMENT = Pattern.compile("<li id=\"c-");
    private static final Pattern GROUP = Pattern.compile("/group/[0-9a-f-]{36}(?=\")");
    private static final Pattern ITEM = Pattern.compile("/item/[0-9a-f-]{36}(?=\")");

    private final Stage stage;
    private final URI site;
    private final Visit visitor;
    private final Visit member;
    private final Visit manager;
    private final Visit auditor;
    private final Visit archivist;
    private final String group;
    private final List<ReadingPage> pages = new ArrayList<>();

    ScaleVisits(Stage stage) {
        this.stage = stage;
        site = URI.create(stage.origin().toString().replace("//", "//" + LARGEST));
        visitor = Visit.stranger(site);
        member = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(this::person)
                .filter(this::isMember)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of the first " + MEMBERS + " is on " + site));
        group = fullGroup(member).orElseThrow();
        manager = Visit.of(stage, stage.account("beheerder@plein.example"), site);
        auditor = Visit.of(stage, stage.account("auditor@plein.example"), stage.origin());
        archivist = Visit.of(stage, stage.account("archivaris@plein.example"), stage.origin());
    }

    List<ReadingPage> pages() {
        add("platform, visitor", visitor, stage.origin(), "/");
        add("sites, visitor", visitor, stage.origin(), "/sites");
        add("sites by word, visitor", visitor, stage.origin(), "/sites?view=all&words=water");
        add("site, visitor", visitor, site, "/");
        add("groups, visitor", visitor, site, "/groups");
        var open = find(visitor, "/groups?view=open", GROUP);
        add("open group, visitor", visitor, site, open);
        add("site, member", member, site, "/");
        add("groups by word, member", member, site, "/groups?view=all&words=water");
        add("groups most active, member", member, site, "/groups?view=active");
        add("own group, member", member, site, group);
        add("members, member", member, site, group + "/members");
        add("members by word, member", member, site, group + "/members?words=jan");
        add("people, member", member, site, "/people");
        add("people by name, member", member, site, "/people?name=jan");
        add("welcome, member", member, site, "/welcome?step=2");
        add("own overview, member", member, site, "/mine");
        add("item, member", member, site, item());
        administration();
        return List.copyOf(pages);
    }

    private void administration() {
        add("administration, manager", manager, site, "/manage");
        add("members, manager", manager, site, "/manage/members");
        add("members by word, manager", manager, site, "/manage/members?name=jan");
        add("bans, manager", manager, site, "/manage/bans");
        add("requests, manager", manager, site, "/manage/requests");
        add("groups, manager", manager, site, "/manage/groups");
        add("log, auditor", auditor, stage.origin(), "/audit");
        add("log by person, auditor", auditor, stage.origin(), "/audit?person=Bea+Beheerder");
        add("groups, archivist", archivist, stage.origin(), "/archive");
    }

    @Override
    public void close() {
        Stream.of(visitor, member, manager, auditor, archivist).forEach(Visit::close);
    }

    private Visit person(int number) {
        var user = "lid" + number + "@voorbeeld.example";
        var account = new StageAccount(user, user, "member", "", "password", "Welkom-op-het-Plein");
        return Visit.of(stage, account, site);
    }

    /** Whether this is a member of the site, in a group that fills a page; somebody who is not goes away. */
    private boolean isMember(Visit person) {
        if (fullGroup(person).isPresent()) {
            return true;
        }
        person.close();
        return false;
    }

    /** So that both sizes are asked for as much: the first group of a person with a whole page of items. */
    private static Optional<String> fullGroup(Visit person) {
        return all(person, "/groups?view=mine", GROUP)
                .filter(one -> all(person, one, ITEM).count() >= FULL)
                .findFirst();
    }

    /** Of the items on the first page of the group the one whose number of comments is nearest to a few. */
    private String item() {
        return all(member, group, ITEM)
                .min(comparingLong(one -> Math.abs(
                        COMMENT.matcher(member.get(one).body()).results().count() - FEW)))
                .orElseThrow();
    }

    private void add(String name, Visit reader, URI host, String path) {
        if (WANTED.matcher(name).find()) {
            pages.add(new ReadingPage(name, host.resolve(path), reader == visitor ? "" : cookies(reader, host)));
        }
    }

    private static String cookies(Visit reader, URI host) {
        return reader.browser().page().context().cookies(host.toString().replace("http:", "https:")).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(joining("; "));
    }

    private static Stream<String> all(Visit reader, String path, Pattern wanted) {
        return wanted.matcher(reader.get(path).body())
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    private static String find(Visit reader, String path, Pattern wanted) {
        var found = wanted.matcher(reader.get(path).body());
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + wanted + " at " + path);
        }
        return found.group();
    }
}
