package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;

/** What a manager chooses on the page of settings. */
public final class Choice {

    private Choice() {}

    /** Chooses a value for one setting, as the form that shows it now is sent. */
    public static void make(Caller manager, String setting, String value) {
        var shown = manager.get("/manage/settings");
        var field = Jsoup.parse(shown.body())
                .selectFirst("#setting-%1$s textarea, #setting-%1$s select".formatted(setting))
                .attr("name");
        var chosen = manager.send(shown, "settings", Map.of(field, value));
        assertThat(chosen.errors()).as("%s for %s", value, setting).isEmpty();
        assertThat(chosen.status()).as(chosen.address()).isEqualTo(200);
    }
}
