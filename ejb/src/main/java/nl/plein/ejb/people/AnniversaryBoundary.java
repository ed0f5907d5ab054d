package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.AnniversaryRepository;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Days of members that come round again, such as birthdays: a manager says which, members see each other's. */
@Stateless
@Boundary
public class AnniversaryBoundary {

    /** So many are shown. */
    static final int MOST = 50;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    AnniversaryRepository anniversaries;

    @Inject
    ProfileRepository profiles;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** Those from two days ago until in two weeks that the viewer may read; none for who is no member. */
    @Open("members of the site only; read through the viewer's keys")
    public Anniversaries around(SiteRow site) {
        var field =
                me.viewer().memberOfSite(site.id()) ? anniversaries.field(site.id()) : Optional.<ProfileField>empty();
        return field.map(this::around).orElse(Anniversaries.NONE);
    }

    /** The field whose days are shown, if there is one. */
    @Open("checks the right of a manager on the site itself")
    public Optional<FieldId> chosen(SiteId site) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.value()));
        return anniversaries.field(number(site)).map(ProfileField::fieldId);
    }

    /** Shows the days of a field in the place of those of another one, or no more. */
    @Requires(Right.SITE_MANAGE)
    public void celebrate(CelebrateField command) {
        long site = sites.locked(number(command.site())).id();
        var field = profiles.field(command.field(), site)
                .orElseThrow(() -> new NoSuchThing(
                        new Target(ObjectType.SETTING, command.field().value())));
        if (command.wished() && field.row().says().kind() != FieldKind.DATE) {
            throw new Refusal("people.celebrated.date");
        }
        profiles.fields(site).forEach(one -> one.celebrate(command.wished() && one == field));
    }

    private Anniversaries around(ProfileField field) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        List<Anniversaries.Day> days = new ArrayList<>();
        for (Map<Integer, LocalDate> year : AnniversaryDays.around(today)) {
            anniversaries
                    .people(
                            field,
                            Collections.min(year.keySet()),
                            Collections.max(year.keySet()),
                            me.viewer(),
                            MOST - days.size())
                    .stream()
                    .filter(row -> year.containsKey(row.monthDay()))
                    .forEach(row -> {
                        var on = year.get(row.monthDay());
                        days.add(new Anniversaries.Day(row, on, on.equals(today)));
                    });
            if (days.size() == MOST) {
                break;
            }
        }
        days.sort(Comparator.comparing(Anniversaries.Day::on)
                .thenComparing(day -> day.person().name()));
        return new Anniversaries(field.row().says().name(), days);
    }

    private long number(SiteId site) {
        return sites.find(site)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, site.value())))
                .id();
    }
}
