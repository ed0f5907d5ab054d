package nl.plein.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
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
}
