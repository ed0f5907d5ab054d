package nl.plein.compliance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** The headers that guard the browser (SRV-1.7). */
public final class Guarded {

    private Guarded() {}

    /** Holds this answer to all of them, each once. */
    public static void is(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .containsPattern("default-src '(self|none)'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
        assertThat(answer.headers())
                .extracting(one -> one.replaceAll(":.*", "").toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }
}
