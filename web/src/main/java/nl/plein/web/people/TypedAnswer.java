package nl.plein.web.people;

import java.util.List;
import nl.plein.ejb.people.Answer;
import nl.plein.ejb.people.Asking;
import nl.plein.ejb.people.OwnAnswer;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.FieldRow;
import nl.plein.persistence.people.GivenBy;

/** What stands in the form at one field at this moment. */
public class TypedAnswer {

    private final OwnAnswer before;
    private String text;
    private List<String> chosen;
    private Level level;

    TypedAnswer(OwnAnswer before) {
        this.before = before;
        this.text = before.values().isEmpty() ? "" : before.values().get(0);
        this.chosen = before.values();
        this.level = before.level();
    }

    /** What a group asks and the person has not told yet. */
    public static List<TypedAnswer> all(Asking asking) {
        return asking.lacking().stream().map(TypedAnswer::new).toList();
    }

    /** What is told now. */
    public Answer answer() {
        return new Answer(before.field().fieldId(), typed(), level);
    }

    private List<String> typed() {
        if (getSays().kind() == FieldKind.CHOICES) {
            return chosen == null ? List.of() : chosen;
        }
        return text == null ? List.of() : List.of(text);
    }

    /** Number of the field: part of the ids on the page. */
    public long getNumber() {
        return before.field().id();
    }

    /** The field itself. */
    public FieldRow getField() {
        return before.field();
    }

    /** All that the site says of the field. */
    public FieldDraft getSays() {
        return before.field().says();
    }

    /** Whether the identity provider or the site says it. */
    public boolean isGiven() {
        return before.given();
    }

    /** Key of the words that say who says it. */
    public String getGiver() {
        return getSays().givenBy() == GivenBy.SITE ? "people.given.site" : "people.given";
    }

    /** What it was until now, in one line. */
    public String getTold() {
        return String.join(", ", before.values());
    }

    /** What it was until now. */
    public List<String> getBefore() {
        return before.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> typed) {
        chosen = typed;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level typed) {
        level = typed;
    }
}
