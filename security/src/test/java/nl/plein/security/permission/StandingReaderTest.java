package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.PlaceRepository;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingReaderTest {

    private static final Target HIDDEN = new Target(ObjectType.GROUP, new UUID(1, 2));
    private static final Target NOTHING = new Target(ObjectType.GROUP, new UUID(3, 4));
    private static final Viewer MEMBER = new Viewer(7L, Set.of(ReachKey.group(42)));

    private final StandingReader standings = new StandingReader();

    StandingReaderTest() {
        standings.places = new PlaceRepository() {
            @Override
            public Optional<Place> of(Target target) {
                return HIDDEN.equals(target)
                        ? Optional.of(new Place(3L, 42L, null, ReachKey.group(42)))
                        : Optional.empty();
            }
        };
    }

    @Test
    @DisplayName("PER-1.2 a hidden group answers a stranger exactly as one that does not exist")
    void aHiddenGroupAnswersAsNothing() {
        assertThatThrownBy(() -> standings.place(HIDDEN, Viewer.ANONYMOUS))
                .isExactlyInstanceOf(NoSuchThing.class)
                .hasMessage(new NoSuchThing(HIDDEN).getMessage());
        assertThatThrownBy(() -> standings.place(NOTHING, Viewer.ANONYMOUS))
                .isExactlyInstanceOf(NoSuchThing.class)
                .hasMessage(new NoSuchThing(NOTHING).getMessage());
    }

    @Test
    @DisplayName("PER-1.2 its members find it")
    void itsMembersFindIt() {
        assertThat(standings.place(HIDDEN, MEMBER).groupId()).isEqualTo(42);
    }
}
