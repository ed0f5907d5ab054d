package nl.plein.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationLineTest {

    @ParameterizedTest(name = "SIT-3.10 of the numbers 13 and 7, {0} is one: {1}")
    @CsvSource({"13, true", "7, true", "3, false", "1, false", "137, false", ", false"})
    void aNumberIsOneOfThem(Long organisation, boolean there) {
        assertThat(OrganisationLine.has(OrganisationLine.of(List.of(13L, 7L)), organisation))
                .isEqualTo(there);
    }

    @Test
    @DisplayName("SIT-3.10 numbers come back in their order; nobody is a line of nothing")
    void numbersComeBack() {
        assertThat(OrganisationLine.numbers(OrganisationLine.of(List.of(13L, 7L))))
                .containsExactly(13L, 7L);
        assertThat(OrganisationLine.of(List.of())).isNull();
        assertThat(OrganisationLine.numbers(null)).isEmpty();
        assertThat(OrganisationLine.has(null, 7L)).isFalse();
    }
}
