package nl.plein.web.auditlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plein.ejb.auditlog.AuditLogBoundary;
import nl.plein.ejb.auditlog.LogLine;
import nl.plein.ejb.auditlog.LogPage;
import nl.plein.ejb.auditlog.LogProof;
import nl.plein.ejb.auditlog.ReadLog;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ActorRow;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.audit.Outcome;
import nl.plein.persistence.shared.Cursor;

/** The log as an auditor asks for it. */
@Named
@RequestScoped
public class AuditLogListBean {

    private static final DateTimeFormatter HERE =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss xxx").withZone(ZoneId.of("Europe/Amsterdam"));
    private static final LogPage NOTHING = new LogPage(List.of(), null, null);

    /** Something with a name. */
    public record Word(String name, String value) {}

    @Inject
    HttpServletRequest request;

    @Inject
    AuditLogBoundary log;

    @Inject
    AuditScope scope;

    private AuditQuestion question;
    private LogPage page = NOTHING;
    private LogProof proof;
    private List<ActorRow> people = List.of();
    private String wrong;

    /** Asks what the address asks: nothing when it cannot be understood, or when it fits several people. */
    public void load() {
        question = AuditQuestion.of(request);
        wrong = question.wrong();
        proof = log.proof();
        if (wrong == null && person()) {
            page = log.read(
                    new ReadLog(scope.within(question.filter()), place(), request.getParameter("after") == null));
        }
    }

    private boolean person() {
        var person = question.word("person");
        if (person.isEmpty() || !question.word("actor").isEmpty()) {
            return true;
        }
        if (AuditQuestion.isRef(person)) {
            question = question.about(person);
            return true;
        }
        if (scope.siteOnly()) {
            wrong = "person";
            return false;
        }
        people = log.people(person);
        if (people.size() != 1) {
            wrong = people.isEmpty() ? "person" : null;
            return false;
        }
        question = question.about(people.get(0).ref());
        people = List.of();
        return true;
    }

    private Cursor place() {
        var after = request.getParameter("after");
        return Cursor.parse(after == null ? request.getParameter("before") : after)
                .orElse(Cursor.NEWEST);
    }

    /** Whether only what happened on this site is shown. */
    public boolean isSiteOnly() {
        return scope.siteOnly();
    }

    /** Whether an event happened on another site, and went along with a group to this one. */
    public boolean moved(LogLine line) {
        return scope.moved(line);
    }

    public LogPage getPage() {
        return page;
    }

    public LogProof getProof() {
        return proof;
    }

    /** Several people that the words fit: one must be chosen. */
    public List<ActorRow> getPeople() {
        return people;
    }

    /** What in the question cannot be understood, or null. */
    public String getWrong() {
        return wrong;
    }

    /** The words of the question, for a form that asks the same. */
    public List<Word> getWords() {
        return words(question.words());
    }

    /** What is personal in an event. */
    public List<Word> details(LogLine line) {
        return words(line.detail());
    }

    private static List<Word> words(Map<String, String> map) {
        return map.entrySet().stream()
                .map(word -> new Word(word.getKey(), word.getValue()))
                .toList();
    }

    /** The words of the question, by name of the field. */
    public Map<String, String> getAsked() {
        return question.words();
    }

    public String getNewer() {
        return page.newer() == null
                ? null
                : question.address("after", page.newer().toString());
    }

    public String getOlder() {
        return page.older() == null
                ? null
                : question.address("before", page.older().toString());
    }

    /** The question about one of several people. */
    public String about(ActorRow person) {
        return question.about(person.ref()).address(null, null);
    }

    /** A moment in Dutch time with its offset. */
    public String at(Instant time) {
        return HERE.format(time);
    }

    public List<String> getActions() {
        return Stream.of(Action.values()).map(Action::dotted).toList();
    }

    public List<String> getOutcomes() {
        return Stream.of(Outcome.values()).map(Outcome::word).toList();
    }

    public List<String> getTypes() {
        return Stream.of(ObjectType.values()).map(ObjectType::word).toList();
    }
}
