package nl.plein.ejb.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.plein.audit.archive.Happening;
import nl.plein.audit.archive.Holdings;
import nl.plein.audit.archive.Term;
import nl.plein.ejb.mail.AddressLanguage;
import nl.plein.persistence.archive.RecordClass;
import nl.plein.persistence.archive.RecordEvent;
import nl.plein.persistence.archive.RecordLifeRepository;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.item.Item;
import nl.plein.persistence.site.Site;

/**
 * What became of a site, a group or an item (ARC-2.15): by the log, and by what they keep themselves where the log does
 * not have it, since not all of it was made through this application.
 */
@ApplicationScoped
@Transactional
public class LifeReader {

    /** What the log says a moment later than what was done is the same thing. */
    private static final Duration SAME = Duration.ofMinutes(1);

    private static final String OPENNESS = "turned";
    private static final String MOVED = "moved";
    private static final String FROZEN = "";

    private static final Map<String, String> OF_SITE = Map.of(
            Action.SITE_CHANGE.dotted(), "changed",
            Action.SITE_VISIBILITY_CHANGE.dotted(), OPENNESS,
            Action.SITE_STATE_CHANGE.dotted(), "state");

    private static final Map<String, String> OF_GROUP = Map.of(
            Action.GROUP_CHANGE.dotted(), "changed",
            Action.GROUP_VISIBILITY_CHANGE.dotted(), OPENNESS,
            Action.GROUP_MOVE.dotted(), MOVED,
            Action.GROUP_REOPEN.dotted(), "reopened",
            Action.GROUP_CLOSE.dotted(), FROZEN);

    @Inject
    RecordLifeRepository lives;

    @Inject
    Employers employers;

    @Inject
    AddressLanguage languages;

    /** A site from its beginning. */
    public Life of(Site site, Holdings.Origin origin) {
        var logged = logged(site.ref().toString(), OF_SITE, origin);
        var kept = turned(lives.opennessOfSite(site.id()), OPENNESS, origin);
        var events = merged(
                logged,
                kept,
                Happening.created(site.created(), origin.archivist().name()));
        return new Life(events, List.of(), languages.ofSite(site.id()), site);
    }

    /** A group from its beginning. */
    public Life of(Group group, Site site, Holdings.Origin origin) {
        var logged = logged(group.ref().toString(), OF_GROUP, origin);
        var moves = lives.moves(group.id()).stream()
                .map(at -> happened(MOVED, at, origin.archivist().name()));
        var frozen = Stream.ofNullable(group.row().archivedAt())
                .map(at -> happened(FROZEN, at, origin.archivist().name()));
        var turned = turned(lives.opennessOfGroup(group.id()), OPENNESS, origin).stream();
        var kept = Stream.of(moves, frozen, turned).flatMap(each -> each).toList();
        var events = merged(
                logged,
                kept,
                Happening.created(group.created(), origin.archivist().name()));
        return new Life(events, terms(lives.classesOfGroup(group.id()), site), languages.ofSite(site.id()), site);
    }

    /**
     * An item: for whom it was meant after its beginning; its versions tell the rest.
     *
     * @param own also when its writer kept it to oneself
     */
    public Life of(Item item, Site site, Holdings.Origin origin, boolean own) {
        var events = turned(lives.audiences(item.id(), own), "audience", origin);
        return new Life(events, terms(lives.classesOfItem(item.id()), site), languages.ofSite(site.id()), site);
    }

    private List<Happening> logged(String ref, Map<String, String> words, Holdings.Origin origin) {
        return lives.events(ref, words.keySet()).stream()
                .map(event -> happened(words.get(event.action()), event.at(), actor(event, origin)))
                .toList();
    }

    private String actor(RecordEvent event, Holdings.Origin origin) {
        return employers.ofRef(event.actor(), origin);
    }

    private static List<Happening> turned(List<Instant> moments, String word, Holdings.Origin origin) {
        return moments.stream()
                .skip(1)
                .map(at -> happened(word, at, origin.archivist().name()))
                .toList();
    }

    private static Happening happened(String word, Instant at, String actor) {
        return FROZEN.equals(word) ? Happening.frozen(at, actor) : Happening.changed(at, actor, Words.say(word));
    }

    /** Its making first, then all in order; nothing is before its making. */
    private static List<Happening> merged(List<Happening> logged, List<Happening> kept, Happening made) {
        var rest = new ArrayList<>(logged);
        kept.stream()
                .filter(one -> logged.stream().noneMatch(other -> same(one, other)))
                .forEach(rest::add);
        rest.removeIf(one -> one.at().isBefore(made.at()));
        rest.sort(Comparator.comparing(Happening::at));
        rest.add(0, made);
        return List.copyOf(rest);
    }

    private static boolean same(Happening one, Happening other) {
        return one.label().equals(other.label())
                && Objects.equals(one.result(), other.result())
                && Duration.between(one.at(), other.at()).abs().compareTo(SAME) < 0;
    }

    /** A tag in a category is a term of the list that the category is. */
    private static List<Term> terms(List<RecordClass> classes, Site site) {
        return classes.stream()
                .map(one -> new Term(one.label(), one.ref(), Words.say("category", one.category(), site.name())))
                .toList();
    }
}
