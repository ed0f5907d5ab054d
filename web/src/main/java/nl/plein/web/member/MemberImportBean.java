package nl.plein.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plein.ejb.member.ImportBoundary;
import nl.plein.ejb.member.ImportChoice;
import nl.plein.ejb.member.ImportDetails;
import nl.plein.ejb.member.StartImport;
import nl.plein.ejb.people.Filling.Fate;
import nl.plein.ejb.people.Filling.Filled;
import nl.plein.ejb.people.Problem;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.text.TextBean;

/** Bringing people onto a site by a file: choosing it, the second look, carrying it out. */
@Named
@RequestScoped
public class MemberImportBean {

    private static final List<String> WHO = List.of("mail", "id", "group");
    private static final int SHOWN = 80;

    /** A column of a list, and what it fills. */
    public record Column(String heading, String target) implements Serializable {}

    /** Something that a column can fill. */
    public record Target(String value, String name) implements Serializable {}

    @Inject
    ImportBoundary imports;

    @Inject
    TextBean text;

    @Inject
    Asked asked;

    @Inject
    CurrentSite current;

    @Inject
    Way way;

    private ImportDetails details;
    private List<Target> targets;

    public void load() {
        if (isLooking()) {
            getDetails();
        } else {
            imports.enter(current.site());
        }
    }

    /** Whether there is a list to look at. */
    public boolean isLooking() {
        return list() != null;
    }

    public ImportDetails getDetails() {
        if (details == null) {
            details = imports.view(current.site(), list(), choice());
        }
        return details;
    }

    public void start() {
        imports.start(new StartImport(current.site(), list(), getDetails().choice()));
        Messages.afterwards("member.import.started");
        way.to("/jobs");
    }

    /** The columns of the list, each with what it fills. */
    public List<Column> getColumns() {
        var head = getDetails().head();
        return IntStream.range(0, head.size())
                .mapToObj(at ->
                        new Column(head.get(at), getDetails().choice().columns().get(at)))
                .toList();
    }

    /** What a column can fill. */
    public List<Target> getTargets() {
        if (targets == null) {
            targets = targets();
        }
        return targets;
    }

    private List<Target> targets() {
        var own = WHO.stream().map(one -> new Target(one, text.option("member.import.fills", one)));
        var fields = getDetails().fields().stream()
                .map(field -> new Target(
                        ImportChoice.of(field),
                        text.say("member.import.fills.field", field.says().name())));
        return Stream.concat(own, fields).toList();
    }

    /** What becomes of an answer, as a sentence. */
    public String becomes(Filled answer) {
        boolean hidden = answer.fate() == Fate.CHANGED && answer.before().isEmpty();
        return text.say(
                "member.import.fate." + (hidden ? "over" : answer.fate().name().toLowerCase(Locale.ROOT)),
                answer.field().says().name(),
                cut(answer.before()),
                cut(answer.values()));
    }

    /** Why something cannot be done, as a sentence. */
    public String why(Problem problem) {
        return text.say(problem.key(), problem.details().toArray());
    }

    private static String cut(List<String> values) {
        var words = String.join("; ", values);
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    }

    /** What was chosen, or null while nothing was. */
    private ImportChoice choice() {
        return asked.words("chosen").isEmpty()
                ? null
                : new ImportChoice(asked.all("c"), "yes".equals(asked.words("overwrite")));
    }

    private UUID list() {
        return asked.refs("list").stream().findFirst().orElse(null);
    }
}
