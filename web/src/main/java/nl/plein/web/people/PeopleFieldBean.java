package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.SaveField;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.GivenBy;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** Asking something of the members of a site, or asking it otherwise. */
@Named
@RequestScoped
public class PeopleFieldBean {

    @Inject
    FieldBoundary boundary;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private final TypedField typed = new TypedField();
    private FieldRow saved;

    /** Only for managers; fills the form with what was said before. */
    public void load() {
        var site = current.site().siteId();
        if (isFresh()) {
            boundary.fields(site);
        } else {
            saved = boundary.field(site, new FieldId(asked.ref(ObjectType.SETTING)));
            typed.fill(saved.says());
        }
    }

    /** Whether something new is asked. */
    public boolean isFresh() {
        return asked.words("ref").isEmpty();
    }

    /** What is asked now, or null. */
    public FieldRow getSaved() {
        return saved;
    }

    public TypedField getTyped() {
        return typed;
    }

    public List<FieldKind> getKinds() {
        return List.of(FieldKind.values());
    }

    public List<Level> getLevels() {
        return List.of(Level.PUBLIC, Level.SIGNED_IN, Level.SITE, Level.OWNER);
    }

    /** Who may fill it in; the person comes first. */
    public List<String> getGivers() {
        return Stream.concat(Stream.of(""), Stream.of(GivenBy.values()).map(GivenBy::name))
                .toList();
    }

    public void save() {
        var id = isFresh() ? asked.once() : asked.ref(ObjectType.SETTING);
        boundary.save(new SaveField(current.site().siteId(), new FieldId(id), typed.draft()));
        Messages.afterwards("people.field.saved");
        way.to("/manage/profile");
    }
}
