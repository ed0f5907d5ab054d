package nl.plein.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    @DisplayName("SES-1.1 a token has 256 bits and never comes back")
    void aTokenIsLongAndNeverComesBack() {
        var seen = new HashSet<String>();

        for (int i = 0; i < 1000; i++) {
            seen.add(Token.fresh());
        }

        assertThat(seen).hasSize(1000).allMatch(Token::wellFormed);
    }

    @Test
    @DisplayName("SES-1.1 a row knows the hash and not the token")
    void aRowKnowsTheHash() {
        assertThat(Token.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    @DisplayName("SES-1.1 what cannot be a token is not looked up")
    void whatCannotBeATokenIsNotLookedUp() {
        assertThat(Token.wellFormed(null)).isFalse();
        assertThat(Token.wellFormed("short")).isFalse();
        assertThat(Token.wellFormed("'".repeat(43))).isFalse();
    }

    @Test
    @DisplayName("SES-1.1 nothing is the same as a missing value")
    void nothingIsTheSameAsAMissingValue() {
        assertThat(Token.same(null, null)).isFalse();
        assertThat(Token.same("a", null)).isFalse();
        assertThat(Token.same("a", "a")).isTrue();
    }
}
