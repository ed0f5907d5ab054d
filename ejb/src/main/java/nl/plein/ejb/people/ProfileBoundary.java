package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.plein.ejb.group.GroupIntakes;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.people.ValueRow;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;

/** Profiles: looking at that of somebody, and telling something in one's own. */
@Stateless
@Boundary
public class ProfileBoundary {

    @Inject
    ProfileRepository profiles;

    @Inject
    Answers answers;

    @Inject
    AllowedAnswers allowed;

    @Inject
    GroupIntakes intakes;

    @Inject
    CurrentAccount me;

    /**
     * The profile of a member of a site.
     *
     * @throws NoSuchThing when it is not there for this viewer
     */
    @Open("read through the viewer's keys")
    public ProfileDetails view(SiteRow site, AccountId account) {
        var person = profiles.person(account, site.id()).orElseThrow(() -> none(account));
        var told = profiles.readable(person.id(), site.id(), me.viewer());
        boolean inside = me.viewer().memberOfSite(site.id());
        if (!inside && told.isEmpty()) {
            throw none(account);
        }
        boolean own = account.value().equals(me.standing().ref());
        return new ProfileDetails(inside ? person : person.faceless(), sections(told), own, inside);
    }

    /** What the person who asks told on a site, and can tell. */
    @Open("people see their own answers only")
    public List<OwnAnswer> mine(SiteRow site) {
        demandMember(site);
        return answers.of(me.viewer(), site.id());
    }

    /** Who may read an answer on a site: on a closed one nobody from outside, so that it is not offered. */
    @Open("says nothing but what can be chosen")
    public List<Level> levels(SiteRow site) {
        return site.openness() == Site.Openness.CLOSED ? List.of(Level.SITE, Level.OWNER) : FieldPolicy.LEVELS;
    }

    /** Why this does not fit the field; empty when it does. */
    @Open("says nothing but whether words fit")
    public Optional<Problem> problem(FieldRow field, List<String> typed) {
        return Optional.ofNullable(allowed.judge(field, typed).problem());
    }

    /**
     * The first answers of the list of a field that begin with these words; none where it has no list, or is not asked.
     */
    @Open("a list is for every member of the site to choose from")
    public List<String> suggestions(SiteRow site, FieldId id, String words) {
        demandMember(site);
        return profiles.field(id, site.id())
                .filter(ProfileField::asked)
                .map(field -> allowed.beginning(field.row(), words))
                .orElse(List.of());
    }

    /** Tells something of oneself. */
    @Open("people change their own profile only")
    public void change(ChangeProfile command) {
        demandMember(command.site());
        if (!command.account().value().equals(me.standing().ref())) {
            throw none(command.account());
        }
        answers.change(me.id(), command.site(), command.answers());
        intakes.told(me.id(), command.site().id());
    }

    private void demandMember(SiteRow site) {
        me.id();
        var self = new AccountId(me.standing().ref());
        profiles.person(self, site.id()).orElseThrow(() -> none(self));
    }

    private static NoSuchThing none(AccountId account) {
        return new NoSuchThing(new Target(ObjectType.ACCOUNT, account.value()));
    }

    private static List<ProfileDetails.Section> sections(List<ValueRow> told) {
        var sections = new LinkedHashMap<String, LinkedHashMap<Long, List<ValueRow>>>();
        told.forEach(row -> sections.computeIfAbsent(
                        row.section() == null ? "" : row.section(), name -> new LinkedHashMap<>())
                .computeIfAbsent(row.field(), field -> new ArrayList<>())
                .add(row));
        return sections.entrySet().stream()
                .map(section -> new ProfileDetails.Section(
                        section.getKey(),
                        section.getValue().values().stream()
                                .map(ProfileBoundary::shown)
                                .toList()))
                .toList();
    }

    private static ProfileDetails.Shown shown(List<ValueRow> rows) {
        return new ProfileDetails.Shown(
                rows.get(0), rows.stream().map(ValueRow::content).toList());
    }
}
