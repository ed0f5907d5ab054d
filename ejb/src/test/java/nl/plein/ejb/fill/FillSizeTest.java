package nl.plein.ejb.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillSizeTest {

    @Test
    @DisplayName("FIL-1.1 what is not named follows from the number of users")
    void whatIsNotNamedFollows() {
        assertThat(FillSize.of("users=75000")).isEqualTo(new FillSize(797, 75_000, 5769, 300_000, 1_650_000, 75_000));
        assertThat(FillSize.of("users=5000, groups=400,items=20000,comments=110000"))
                .isEqualTo(new FillSize(53, 5000, 400, 20_000, 110_000, 5000));
    }

    @ParameterizedTest(name = "FIL-1.1 \"{0}\" is refused with what is allowed")
    @ValueSource(strings = {"members=3", "users", "users=", "users=-1", "users=0", "users=99999999999", "users=1,,"})
    void whatIsNoSizeIsRefused(String told) {
        assertThatThrownBy(() -> FillSize.of(told))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("plein.fill");
    }
}
