package nl.plein.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDatabaseTest {

    @ParameterizedTest(name = "FLR-1.9 {2}: {3}")
    @CsvSource({
        "53100,0,could not extend file,true",
        "90028,90028,IO Exception,true",
        "90031,90031,IO Exception: plein.mv.db,true",
        "72000,1653,ORA-01653: unable to extend table,true",
        "72000,1654,some other database with this number,false",
        "23505,0,duplicate key,false",
        "08006,0,connection lost,false"
    })
    void aFullDatabaseIsTold(String state, int code, String message, boolean full) {
        var said = new SQLException(message, state, code);
        var batch = new BatchUpdateException("Batch entry 0 was aborted", new int[0]);
        batch.setNextException(said);

        assertThat(FullDatabase.causes(new IllegalStateException(said))).isEqualTo(full);
        assertThat(FullDatabase.causes(new IllegalStateException(batch))).isEqualTo(full);
    }

    @ParameterizedTest(name = "FLR-1.9 H2 with code {0} on a disk: {1}")
    @CsvSource({
        "50000,No space left on device,true",
        "90098,No space left on device,true",
        "90098,Input/output error,false"
    })
    void aFullDiskBelowH2IsTold(int code, String system, boolean full) {
        var store = new IllegalStateException("Writing to the file failed", new IOException(system));
        var said = new SQLException("General error", "HY000", code, store);

        assertThat(FullDatabase.causes(new IllegalStateException(said))).isEqualTo(full);
    }

    @Test
    @DisplayName("FLR-1.9 a full disk below something else than a database is another fault")
    void anotherFullDiskIsAnotherFault() {
        assertThat(FullDatabase.causes(new UncheckedIOException(new IOException("No space left on device"))))
                .isFalse();
    }
}
