package nl.plein.compliance.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.plein.compliance.stage.Stage;

/** What a killed server left in H2, read from a copy, so that the server finds it as it left it. */
final class DatabaseCopy {

    private final Path owner;
    private final Path copy;

    /** @param folder where the copy comes to stand */
    DatabaseCopy(Stage stage, Path folder) throws IOException {
        owner = stage.folder().resolve("owner.password");
        copy = folder.resolve("plein");
        Files.copy(stage.folder().resolve("data/database/plein.mv.db"), folder.resolve("plein.mv.db"));
    }

    /** State of a job, and for how many times it was begun. */
    String job(String ref) throws IOException, SQLException {
        var password = Files.readString(owner).strip();
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + copy, "plein_owner", password);
                var query = database.prepareStatement("select state, attempts from job where ref = ?")) {
            query.setString(1, ref);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1) + ", attempt " + row.getInt(2);
            }
        }
    }
}
