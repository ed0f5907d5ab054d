package nl.plein.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plein.ejb.people.AnniversaryBoundary;
import nl.plein.ejb.people.AskField;
import nl.plein.ejb.people.CelebrateField;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.MoveField;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** What a site asks of its members, in order. */
@Named
@RequestScoped
public class PeopleFieldsBean {

    /** Fields that stand together; the name may be empty. */
    public record Part(String name, List<FieldRow> fields, boolean first, boolean last) {}

    @Inject
    FieldBoundary boundary;

    @Inject
    AnniversaryBoundary anniversaries;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private List<FieldRow> rows;
    private Optional<FieldId> celebrated;

    public void load() {
        rows = boundary.fields(current.site().siteId());
    }

    /** What is asked, section by section. */
    public List<Part> getParts() {
        Map<String, List<FieldRow>> sections = new LinkedHashMap<>();
        rows().stream().filter(FieldRow::asked).forEach(row -> sections.computeIfAbsent(
                        row.says().section(), name -> new ArrayList<>())
                .add(row));
        List<Part> parts = new ArrayList<>();
        sections.forEach((name, fields) ->
                parts.add(new Part(name, fields, parts.isEmpty(), parts.size() == sections.size() - 1)));
        return parts;
    }

    /** What is asked no more. */
    public Collection<FieldRow> getGone() {
        return rows().stream().filter(row -> !row.asked()).toList();
    }

    public void move(FieldRow field, boolean whole, boolean up) {
        boundary.move(new MoveField(current.site().siteId(), field.fieldId(), whole, up));
        done("people.fields.moved");
    }

    public void ask(FieldRow field, boolean asked) {
        boundary.ask(new AskField(current.site().siteId(), field.fieldId(), asked));
        done(asked ? "people.fields.back" : "people.fields.gone");
    }

    /** The dates that are asked. */
    public List<FieldRow> getDates() {
        return rows().stream()
                .filter(row -> row.asked() && row.says().kind() == FieldKind.DATE)
                .toList();
    }

    /** Whether members see the days of this one that come round again. */
    public boolean celebrated(FieldRow field) {
        if (celebrated == null) {
            celebrated = anniversaries.chosen(current.site().siteId());
        }
        return celebrated.filter(field.fieldId()::equals).isPresent();
    }

    public void celebrate(FieldRow field, boolean wished) {
        anniversaries.celebrate(new CelebrateField(current.site().siteId(), field.fieldId(), wished));
        done(wished ? "people.celebrated.shown" : "people.celebrated.stopped");
    }

    private void done(String said) {
        Messages.afterwards(said);
        way.to("/manage/profile");
    }

    private List<FieldRow> rows() {
        if (rows == null) {
            load();
        }
        return rows;
    }
}
