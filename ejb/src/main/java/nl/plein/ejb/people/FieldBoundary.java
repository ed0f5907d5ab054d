package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** What a site asks of its members: for its managers. */
@Stateless
@Boundary
public class FieldBoundary {

    @Inject
    ProfileRepository profiles;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    @Inject
    Clock clock;

    /** All fields in their order, section by section; those that are asked no more come last. */
    @Open("checks the right of a manager on the site itself")
    public List<FieldRow> fields(SiteId site) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.value()));
        List<FieldRow> rows = new ArrayList<>();
        var all = profiles.fields(number(site));
        inOrder(all).forEach(field -> rows.add(field.row()));
        all.stream().filter(field -> !field.asked()).forEach(field -> rows.add(field.row()));
        return rows;
    }

    /** What is asked in one field. */
    @Open("checks the right of a manager on the site itself")
    public FieldRow field(SiteId site, FieldId id) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.value()));
        return found(id, number(site)).row();
    }

    /** Asks something, or asks it otherwise. */
    @Requires(Right.SITE_MANAGE)
    public void save(SaveField command) {
        long site = locked(command.site());
        var draft = FieldPolicy.tidy(command.draft());
        var all = profiles.fields(site);
        demandNewName(all, draft, command.field());
        var known = profiles.field(command.field(), site);
        if (known.isPresent()) {
            if (known.get().row().says().kind() != draft.kind()) {
                throw new Refusal("people.field.kind.fixed");
            }
            demandSameForm(known.get(), draft);
            known.get().say(draft);
            return;
        }
        if (all.size() >= ProfileField.MOST) {
            throw new Refusal("people.field.many", ProfileField.MOST);
        }
        profiles.add(new ProfileField(command.field().value(), site, all.size(), draft));
    }

    /** Lets a field, or a section, stand elsewhere. */
    @Requires(Right.SITE_MANAGE)
    public void move(MoveField command) {
        long site = locked(command.site());
        var all = inOrder(profiles.fields(site));
        var field = found(command.field(), site);
        var moved = command.whole()
                ? Arrangement.ofSection(all, field, command.up())
                : Arrangement.ofField(all, field, command.up());
        for (int place = 0; place < moved.size(); place++) {
            moved.get(place).stand(place);
        }
    }

    /** Asks a field no more, or again. */
    @Requires(Right.SITE_MANAGE)
    public void ask(AskField command) {
        var field = found(command.field(), locked(command.site()));
        if (command.asked()) {
            field.takeBack();
        } else {
            field.remove(clock.instant());
        }
    }

    /** Those that are asked, section by section as each section first appears. */
    static List<ProfileField> inOrder(List<ProfileField> fields) {
        var sections = new LinkedHashMap<String, List<ProfileField>>();
        fields.stream().filter(ProfileField::asked).forEach(field -> sections.computeIfAbsent(
                        field.row().says().section(), section -> new ArrayList<>())
                .add(field));
        return sections.values().stream().flatMap(List::stream).toList();
    }

    private static void demandNewName(List<ProfileField> all, FieldDraft draft, FieldId own) {
        var key = LookAlike.of(draft.name());
        boolean taken = all.stream()
                .filter(field -> !field.fieldId().equals(own))
                .anyMatch(field -> LookAlike.of(field.row().says().name()).equals(key));
        if (taken) {
            throw new Refusal("people.field.name.taken", draft.name());
        }
    }

    /** What a list has was judged by this form. */
    private static void demandSameForm(ProfileField field, FieldDraft draft) {
        var says = field.row().says();
        if (field.listed()
                && (says.longest() != draft.longest() || !says.shape().equals(draft.shape()))) {
            throw new Refusal("people.allowed.form", says.name());
        }
    }

    private ProfileField found(FieldId id, long site) {
        return profiles.field(id, site).orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SETTING, id.value())));
    }

    private long locked(SiteId site) {
        return sites.locked(number(site)).id();
    }

    private long number(SiteId site) {
        return sites.find(site)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, site.value())))
                .id();
    }
}
