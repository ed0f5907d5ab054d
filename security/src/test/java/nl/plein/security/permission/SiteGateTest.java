package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteState;
import nl.plein.security.Command;
import nl.plein.security.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteGateTest {

    private static final long SITE = 3;

    private final SiteGate gate = new SiteGate();
    private final List<Long> used = new ArrayList<>();
    private SiteState state = SiteState.READ_ONLY;

    SiteGateTest() {
        gate.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        gate.sites = new SiteRepository() {
            @Override
            public SiteState state(long site) {
                return state;
            }

            @Override
            public void stir(long site, Instant now) {
                used.add(site);
            }
        };
    }

    record Change(boolean whileReadOnly) implements Command {
        @Override
        public Target target() {
            return new Target(ObjectType.GROUP, new UUID(1, 2));
        }

        @Override
        public Action action() {
            return Action.GROUP_CHANGE;
        }
    }

    @Test
    @DisplayName(
            "PER-1.6 a site that may only be read refuses a change, and lets through what keeps, proves or governs")
    void aSiteThatMayOnlyBeRead() {
        gate.enter(SITE);

        assertThatThrownBy(() -> gate.pass(new Change(false)))
                .isInstanceOf(Refusal.class)
                .hasMessage("site.readonly");
        gate.pass(new Change(true));
        assertThat(used).isEmpty();
    }

    @Test
    @DisplayName("PER-1.6 a site in use lets all through, and so does the platform")
    void aSiteInUse() {
        gate.pass(new Change(false));
        state = SiteState.ACTIVE;
        gate.enter(SITE);
        gate.pass(new Change(false));

        assertThat(used).containsExactly(SITE);
    }
}
