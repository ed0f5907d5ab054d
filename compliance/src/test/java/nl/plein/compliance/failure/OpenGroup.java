package nl.plein.compliance.failure;

import java.net.URI;
import nl.plein.compliance.pages.Visit;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The manager of a demo site, who writes in its open group, and an auditor who counts what the log says of it. */
abstract class OpenGroup {

    static Stage stage;
    static URI site;
    static Visit writer;
    static Logbook log;

    /** Identifier of the group. */
    static String group;

    @BeforeAll
    static void start() {
        stage = Stage.shared();
        site = stage.site("fietsberaad");
        writer = Visit.of(stage, stage.account("beheerder@plein.example"), site);
        log = new Logbook(stage);
        group = writer.group("Veilig oversteken");
    }

    @AfterAll
    static void leave() {
        writer.close();
        log.close();
    }
}
