package nl.plein.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {

    @ParameterizedTest(name = "GRP-2.2 {0} looks like Team 10 Ecologie")
    @ValueSource(
            strings = {
                "team 10 ecologie",
                "TEAM 10 ECOLOGIE",
                "  Team  10\u00a0Ecologie ",
                "Team lo Ecologie",
                "Teаm 10 Есologie",
                "Ｔｅａｍ 10 Ecologie",
                "Téam 10 Ecologië",
                "Τeam 10 Ecοlogie",
                "Team\u200b 10 \u202eEcologie",
                "Team ⑩ Ecologie"
            })
    void looksAlike(String other) {
        assertThat(LookAlike.of(other)).isEqualTo(LookAlike.of("Team 10 Ecologie"));
    }

    @Test
    @DisplayName("GRP-2.2 names that a reader tells apart stay different")
    void readersTellApart() {
        assertThat(LookAlike.of("Team 11")).isNotEqualTo(LookAlike.of("Team 12"));
        assertThat(LookAlike.of("modem")).isNotEqualTo(LookAlike.of("modern"));
        assertThat(LookAlike.of("Woo-beraad")).isEqualTo("woo-beraad");
    }

    @Test
    @DisplayName("GRP-2.2 what nobody sees is no name")
    void whatNobodySeesIsNoName() {
        assertThat(LookAlike.of("\u200b\u202e \t")).isEmpty();
        assertThat(LookAlike.tidy(" Team\u200b\n 10 ")).isEqualTo("Team 10");
    }
}
