package nl.plein.web.directory;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.plein.ejb.directory.DirectoryBoundary;
import nl.plein.ejb.directory.KnownDetails;
import nl.plein.ejb.directory.SyncLine;
import nl.plein.web.text.Texts;

/** What a directory is answered. */
final class DirectoryAnswer {

    private DirectoryAnswer() {}

    static JsonObjectBuilder people(List<KnownDetails> people) {
        var all = Json.createArrayBuilder();
        people.forEach(one -> all.add(person(one)));
        var answer = Json.createObjectBuilder().add("persons", all);
        return people.size() < DirectoryBoundary.PAGE
                ? answer
                : answer.add("after", people.get(people.size() - 1).row().id());
    }

    private static JsonObjectBuilder person(KnownDetails one) {
        var row = one.row();
        var profile = Json.createObjectBuilder();
        one.profile().forEach((name, values) -> profile.add(name, Json.createArrayBuilder(values)));
        return Json.createObjectBuilder()
                .add("id", row.external())
                .add("account", row.account())
                .add("name", row.name())
                .add("mail", row.mail() == null ? "" : row.mail())
                .add("profile", profile);
    }

    static JsonArrayBuilder lines(List<SyncLine> report, Texts texts) {
        var all = Json.createArrayBuilder();
        report.forEach(line -> all.add(line(line, texts)));
        return all;
    }

    private static JsonObjectBuilder line(SyncLine line, Texts texts) {
        var one = Json.createObjectBuilder().add("id", line.id()).add("what", line.what());
        if (line.why() != null) {
            one.add("why", line.why());
        }
        if (!line.profile().isEmpty()) {
            var fates = Json.createObjectBuilder();
            line.profile().forEach(fates::add);
            one.add("profile", fates);
        }
        if (!line.problems().isEmpty()) {
            var problems = Json.createArrayBuilder();
            line.problems()
                    .forEach(problem -> problems.add(
                            texts.say(problem.key(), problem.details().toArray())));
            one.add("problems", problems);
        }
        return one;
    }
}
