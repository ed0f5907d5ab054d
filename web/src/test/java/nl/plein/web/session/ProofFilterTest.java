package nl.plein.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.plein.security.session.Proof;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProofFilterTest {

    private final ProofFilter filter = new ProofFilter();
    private boolean old = true;

    ProofFilterTest() {
        filter.proof = new Proof() {
            @Override
            public boolean old() {
                return old;
            }
        };
    }

    @Test
    @DisplayName("SES-5.6 who opens a page of administration with too old a proof, proves it and comes back there")
    void tooOldAProofLeadsToANewOne() throws Exception {
        var exchange = Exchange.get("/manage/members").parameter("name", "anna");

        assertThat(passes(exchange)).isFalse();
        assertThat(exchange.answered("Location")).isEqualTo("/prove?to=%2Fmanage%2Fmembers%3Fname%3Danna");
    }

    @Test
    @DisplayName("SES-5.6 with a good proof the page opens; a sent form is never turned away here")
    void otherwiseTheyPass() throws Exception {
        assertThat(passes(Exchange.post("/manage/members"))).isTrue();
        old = false;
        assertThat(passes(Exchange.get("/manage/members"))).isTrue();
    }

    private boolean passes(Exchange exchange) throws Exception {
        var passed = new AtomicBoolean();
        filter.doFilter(exchange.request(), exchange.response(), (asked, answered) -> passed.set(true));
        return passed.get();
    }
}
