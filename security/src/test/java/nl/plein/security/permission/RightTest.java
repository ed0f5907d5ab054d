package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ACC-1.7 what is only read")
class RightTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ACCESS_EXPLAIN, true",
        "ACCESS_EMERGENCY, true",
        "GROUP_ARCHIVE, true",
        "GROUP_MANAGE, false",
        "ITEM_WRITE, false"
    })
    void holdsWhereNobodyWrites(Right right, boolean there) {
        assertThat(right.inArchived()).isEqualTo(there);
    }
}
