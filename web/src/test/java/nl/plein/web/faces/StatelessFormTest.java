package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatelessFormTest {

    private static final String STATE = "jakarta.faces.ViewState";

    @Test
    @DisplayName("FACE-1.20 an address with the fields of a form is no form")
    void anAddressIsNoForm() {
        var address = new StatelessForm(Exchange.get("/groups/start")
                .parameter(STATE, "stateless")
                .parameter("title", "Mijn groep")
                .request());

        assertThat(address.getParameter(STATE)).isNull();
        assertThat(address.getParameterValues(STATE)).isNull();
        assertThat(address.getParameterMap()).containsOnlyKeys("title");
        assertThat(Collections.list(address.getParameterNames())).containsExactly("title");
        assertThat(new StatelessForm(Exchange.post("/groups/start").request()).getParameter(STATE))
                .isEqualTo("stateless");
    }

    @ParameterizedTest(name = "FACE-1.20 what a form says of a kept state counts for nothing: {0}")
    @ValueSource(strings = {"stateless", "", "junk", "-12:34", "rO0ABXNy"})
    void whatAFormSaysOfItsStateCountsForNothing(String said) {
        var form = new StatelessForm(Exchange.post("/groups/start")
                .parameter(STATE, said)
                .parameter("title", "Mijn groep")
                .request());

        assertThat(form.getParameter(STATE)).isEqualTo("stateless");
        assertThat(form.getParameterMap().get(STATE)).containsExactly("stateless");
        assertThat(form.getParameter("title")).isEqualTo("Mijn groep");
        assertThat(form.getParameterMap().get("title")).containsExactly("Mijn groep");
    }
}
