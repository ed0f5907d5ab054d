package nl.plein.ejb.fill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.fill.FillRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.site.Site;
import nl.plein.security.signin.SamlSetting;

/** Organisations, sites and groups. */
@Dependent
class FillPlaces {

    private static final List<Level> LEVELS = List.of(Level.PUBLIC, Level.SITE, Level.GROUP);
    private static final List<String> COLOURS = List.of("#1f6b4f", "#0b5cad", "#7a3b8f", "#a5361b", "#2f5d62");

    @Inject
    FillBatch batch;

    @Inject
    FillRepository rows;

    @Inject
    Clock clock;

    @Inject
    FillAnswers answers;

    final List<Long> organisations = new ArrayList<>();
    final List<Long> sites = new ArrayList<>();
    final List<FilledGroup> groups = new ArrayList<>();

    void fill(FillSize size, FillWords words, RandomGenerator chance) {
        var start = clock.instant().minus(LargeFill.SPAN);
        batch.once(() -> words.organisations().forEach(this::organisation));
        batch.each("sites", size.sites(), number -> site(number, words, start));
        var larger = new Skew(size.sites(), 0.8);
        batch.each("groups", size.groups(), number -> {
            // every site has a group before the large ones get more
            int place = number < size.sites() ? number : larger.draw(chance);
            group(sites.get(place), number, words, start, chance);
        });
    }

    private void organisation(String told) {
        var parts = told.split("\\|");
        var organisation = new Organisation(parts[0], parts[1], parts[2]);
        rows.add(organisation);
        organisations.add(organisation.id());
    }

    private void site(int number, FillWords words, Instant start) {
        var base = URI.create(SamlSetting.ORIGIN.value()).getHost();
        var openness = number % 3 == 2 ? Site.Openness.CLOSED : Site.Openness.OPEN;
        var site = new Site(
                "Samen aan " + words.topic() + " " + (number + 1),
                "Voor wie werkt aan " + words.topic() + ".",
                "plek" + (number + 1) + "." + base,
                COLOURS.get(number % COLOURS.size()),
                openness,
                start);
        rows.add(site);
        sites.add(site.id());
        answers.site(site.id(), openness == Site.Openness.OPEN);
    }

    private void group(long site, int number, FillWords words, Instant start, RandomGenerator chance) {
        double drawn = chance.nextDouble();
        var openness = drawn < 0.4 ? Openness.OPEN : drawn < 0.85 ? Openness.CLOSED : Openness.HIDDEN;
        var name = words.circle() + " " + words.topic() + " " + (number + 1);
        var group = new Group(site, name, words.sentence(), openness, start);
        rows.add(group);
        rows.flush();
        var filled = new FilledGroup(site, group.id(), group.open());
        var bounds = new Bounds(site, sites.indexOf(site) % 3 != 2, group.open());
        for (Level level : LEVELS) {
            var audience = new Audience(group.id(), null, level, bounds);
            rows.add(audience);
            filled.audiences().put(level, audience.id());
        }
        groups.add(filled);
    }
}
