package nl.plein.compliance.failure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;

/** The audit log, as an auditor reads it, to count what one mishap leaves. */
final class Logbook implements AutoCloseable {

    private static final Pattern EVENT = Pattern.compile("<summary>.*?<span class=\"hidden\">([0-9a-f-]{36})</span>");

    private final Visit auditor;

    Logbook(Stage stage) {
        auditor = Visit.of(stage, stage.account("auditor@plein.example"), stage.origin());
    }

    /** The newest events that answer a question such as {@code action=file.upload&outcome=denied}. */
    Set<String> events(String question) {
        var found = new LinkedHashSet<String>();
        EVENT.matcher(auditor.get("/audit?" + question).body())
                .results()
                .map((MatchResult one) -> one.group(1))
                .forEach(found::add);
        return found;
    }

    /** How many there are that were not there before. */
    int more(String question, Set<String> before) {
        var now = events(question);
        now.removeAll(before);
        return now.size();
    }

    /** Waits until there is one more, for what happens a little later. */
    int awaitMore(String question, Set<String> before) {
        for (int i = 0; i < 60 && more(question, before) == 0; i++) {
            auditor.browser().page().waitForTimeout(500);
        }
        return more(question, before);
    }

    @Override
    public void close() {
        auditor.close();
    }
}
