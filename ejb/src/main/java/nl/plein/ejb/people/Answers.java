package nl.plein.ejb.people;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.plein.persistence.audience.Audience;
import nl.plein.persistence.audience.AudienceRepository;
import nl.plein.persistence.audience.Bounds;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ProfileValue;
import nl.plein.persistence.people.ValueRow;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.Refusal;

/** What a person tells on a site, as it is kept. */
@ApplicationScoped
@Transactional(MANDATORY)
class Answers {

    @Inject
    ProfileRepository profiles;

    @Inject
    AudienceRepository audiences;

    @Inject
    AllowedAnswers allowed;

    @Inject
    SiteRepository sites;

    @Inject
    Clock clock;

    /** What a person told until now, field by field. */
    List<OwnAnswer> of(Viewer person, long site) {
        long account = person.accountId();
        var told = profiles.readable(account, site, person).stream().collect(Collectors.groupingBy(ValueRow::field));
        var said = said(account);
        return FieldBoundary.inOrder(profiles.fields(site)).stream()
                .map(field -> {
                    var rows = told.getOrDefault(field.id(), List.of());
                    return new OwnAnswer(
                            field.row(),
                            rows.stream().map(ValueRow::content).toList(),
                            rows.isEmpty() ? field.preset() : rows.get(0).level(),
                            given(field, said));
                })
                .toList();
    }

    /**
     * Keeps what a person tells now. It holds the site, as whoever fills in answers for others does: else one answer
     * could be kept twice.
     *
     * @throws Refusal when an answer does not fit: nothing is kept then
     */
    void change(long account, SiteRow site, List<Answer> told) {
        sites.locked(site.id());
        var fields = profiles.fields(site.id()).stream()
                .filter(ProfileField::asked)
                .collect(Collectors.toMap(ProfileField::fieldId, field -> field));
        var stored = stored(account, site.id());
        var said = said(account);
        var bounds = new Bounds(site.id(), site.openness(), true);
        for (Answer answer : told) {
            var field = fields.get(answer.field());
            if (field == null) {
                continue; // taken away since the form was shown
            }
            var rows = stored.getOrDefault(field.id(), List.of());
            var values = given(field, said)
                    ? rows.stream().map(ProfileValue::content).toList()
                    : fitting(field, answer.values());
            var audience = audience(field, answer.level(), rows, account, bounds);
            replace(account, field, rows, values, audience);
        }
    }

    /** Keeps what the identity provider says now, for who could read it before; nothing that its list does not have. */
    void give(long account, ProfileField field, String said, Site site) {
        var fits = allowed.spelled(field.row(), said);
        if (fits.isEmpty()) {
            return;
        }
        var before = stored(account, site.id()).getOrDefault(field.id(), List.of());
        var bounds = new Bounds(site.id(), site.openness(), true);
        long audience = before.isEmpty()
                ? audience(field.preset(), account, bounds).id()
                : before.get(0).audienceId();
        replace(account, field, before, List.of(fits.get()), audience);
    }

    /**
     * Keeps what the site fills in, for who could read it before; false when the site had filled that in already. An
     * answer that the person gave in the same words is the site's from then on. <i>Why: else who may not read an answer
     * would find out that it is equal.</i>
     */
    boolean fill(long account, FieldId id, List<String> values, SiteRow site) {
        var field = profiles.field(id, site.id()).orElseThrow();
        var before = stored(account, site.id()).getOrDefault(field.id(), List.of());
        if (before.stream().map(ProfileValue::content).toList().equals(values)) {
            boolean own = !before.stream().allMatch(ProfileValue::bySite);
            before.forEach(ProfileValue::filledIn);
            return own;
        }
        long audience = before.isEmpty()
                ? audience(field.preset(), account, new Bounds(site.id(), site.openness(), true))
                        .id()
                : before.get(0).audienceId();
        before.forEach(profiles::remove);
        for (int place = 0; place < values.size(); place++) {
            profiles.add(
                    new ProfileValue(account, field, place, values.get(place), audience, clock.instant()).filledIn());
        }
        return true;
    }

    private List<String> fitting(ProfileField field, List<String> typed) {
        var judged = allowed.judge(field.row(), typed);
        if (judged.problem() != null) {
            throw new Refusal(judged.problem().key(), judged.problem().details().toArray());
        }
        return judged.values();
    }

    /**
     * Whether another says it: the site, or the identity provider; what of the latter does not fit the list of the
     * field is as if it said nothing.
     */
    private boolean given(ProfileField field, Map<GivenBy, String> said) {
        if (field.givenBy() == GivenBy.SITE) {
            return true;
        }
        var words = said.get(field.givenBy());
        return words != null && allowed.spelled(field.row(), words).isPresent();
    }

    /** Where the site says who may read it, what was told before keeps who could read it then. */
    private long audience(ProfileField field, Level wished, List<ProfileValue> before, long account, Bounds bounds) {
        boolean free = field.row().says().freeAudience();
        if (!free && !before.isEmpty()) {
            return before.get(0).audienceId();
        }
        var level = free && FieldPolicy.LEVELS.contains(wished) ? wished : field.preset();
        return audience(level, account, bounds).id();
    }

    private Audience audience(Level level, long account, Bounds bounds) {
        return level == Level.OWNER ? audiences.ofOwner(account, bounds) : audiences.ofSite(level, bounds);
    }

    private void replace(
            long account, ProfileField field, List<ProfileValue> before, List<String> values, long audience) {
        boolean same = before.stream().map(ProfileValue::content).toList().equals(values)
                && before.stream().allMatch(row -> row.audienceId() == audience);
        if (same) {
            return;
        }
        before.forEach(profiles::remove);
        for (int place = 0; place < values.size(); place++) {
            profiles.add(new ProfileValue(account, field, place, values.get(place), audience, clock.instant()));
        }
    }

    private Map<Long, List<ProfileValue>> stored(long account, long site) {
        return profiles.stored(account, site).stream().collect(Collectors.groupingBy(ProfileValue::fieldId));
    }

    private Map<GivenBy, String> said(long account) {
        return profiles.said(account).stream().collect(Collectors.toMap(Given::by, Given::content));
    }
}
