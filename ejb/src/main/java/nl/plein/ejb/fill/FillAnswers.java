package nl.plein.ejb.fill;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileValue;

/** What each site asks its members, and what they tell there. It draws nothing, so that the rest stays the same. */
@Dependent
class FillAnswers {

    private static final List<String> FUNCTIONS = List.of(
            "Adviseur",
            "Beleidsmedewerker",
            "Projectleider",
            "Archivaris",
            "Jurist",
            "Planoloog",
            "Programmamanager",
            "Communicatieadviseur",
            "Secretaris",
            "Onderzoeker");
    private static final List<String> SUBJECTS =
            List.of("Bereikbaarheid", "Bodem", "Energie", "Erfgoed", "Natuur", "Water", "Wonen");

    /** What a site asks, and who reads the answers. */
    private record Asked(ProfileField function, ProfileField subject, Audience readers) {}

    @Inject
    FillBatch batch;

    private final Map<Long, Asked> asked = new HashMap<>();

    void site(long site, boolean open) {
        var one = new Asked(
                new ProfileField(UUID.randomUUID(), site, 0, draft(FieldKind.TEXT, "Functie", List.of())),
                new ProfileField(UUID.randomUUID(), site, 1, draft(FieldKind.CHOICE, "Onderwerp", SUBJECTS)),
                new Audience(null, null, Level.SITE, new Bounds(site, open, true)));
        batch.after(one.function());
        batch.after(one.subject());
        batch.after(one.readers());
        asked.put(site, one);
    }

    void member(long account, long site, Instant since) {
        var one = asked.get(site);
        answer(account, one.function(), FUNCTIONS, one, since);
        answer(account, one.subject(), SUBJECTS, one, since);
    }

    private void answer(long account, ProfileField field, List<String> words, Asked one, Instant since) {
        var word = words.get((int) (account % words.size()));
        batch.after(new ProfileValue(account, field, 0, word, one.readers().id(), since));
    }

    private static FieldDraft draft(FieldKind kind, String name, List<String> options) {
        var by = kind == FieldKind.TEXT ? GivenBy.FUNCTION : null;
        return new FieldDraft(kind, name, "", "Werk", options, "", 200, false, false, true, Level.SITE, true, by);
    }
}
