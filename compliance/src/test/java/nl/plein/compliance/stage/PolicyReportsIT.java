package nl.plein.compliance.stage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import nl.plein.compliance.pages.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page that breaks its policy on purpose: were it not noticed here, it would be noticed nowhere. */
class PolicyReportsIT {

    private static final String INLINE =
            "document.body.append(Object.assign(document.createElement('script'), {textContent: 'planted = 1'}))";

    @Test
    @DisplayName("STG-1.3 a script that the policy forbids is reported by the browser, and the stage fails the test")
    void aBreachIsNoticed() {
        var stage = Stage.shared();
        stage.hasNoPolicyReports();
        try (var visitor = Browser.visitor().open(stage.origin(), "/privacy")) {
            visitor.page().evaluate(INLINE);

            await().untilAsserted(() -> assertThatThrownBy(stage::hasNoPolicyReports)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("broken policy"));
        }
        stage.hasNoPolicyReports();
    }
}
