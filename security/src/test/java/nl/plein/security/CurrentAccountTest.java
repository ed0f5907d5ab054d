package nl.plein.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.audience.ReachKey;
import nl.plein.persistence.audience.Viewer;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.permission.Right;
import nl.plein.security.permission.Standing;
import nl.plein.security.permission.StandingReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurrentAccountTest {

    private static final Target HIDDEN = new Target(ObjectType.GROUP, new UUID(1, 2));
    private static final Place PLACE = new Place(3L, 42L, null, ReachKey.group(42));

    private Set<String> permissions = Set.of();
    private final CurrentAccount me = new CurrentAccount() {
        @Override
        public boolean may(Right right, Place place) {
            return right.heldIn(permissions);
        }
    };

    CurrentAccountTest() {
        me.standings = new StandingReader() {
            @Override
            public Standing read(long account, boolean twoFactors) {
                return new Standing(
                        account,
                        UUID.randomUUID(),
                        "Arie",
                        null,
                        "nl",
                        Viewer.ANONYMOUS,
                        Map.of(),
                        Set.of(),
                        permissions);
            }

            @Override
            public Place place(Target target) {
                return PLACE;
            }

            @Override
            public Place place(Target target, Viewer viewer) {
                throw new NoSuchThing(target);
            }
        };
    }

    @Test
    @DisplayName("PER-1.2 a hidden group is there for the right to archive it, and for no other right")
    void aHiddenGroupIsThereForTheArchive() {
        becomes("archive:*:s3", "group:manage:s3:g42");

        assertThatCode(() -> me.check(Right.ARCHIVE_EXPORT, HIDDEN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> me.check(Right.GROUP_MANAGE, HIDDEN)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("PER-1.2 whoever may not archive it is told that it does not exist, signed in or not")
    void toOthersItDoesNotExist() {
        assertThatThrownBy(() -> me.check(Right.ARCHIVE_EXPORT, HIDDEN)).isInstanceOf(NoSuchThing.class);
        becomes("audit:*");
        assertThatThrownBy(() -> me.check(Right.ARCHIVE_EXPORT, HIDDEN)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("PER-1.1 a right that is demanded somewhere is refused to whoever has it nowhere")
    void aRightSomewhere() {
        assertThatThrownBy(() -> me.checkSomewhere(Right.ARCHIVE_EXPORT)).hasMessage("signin.needed");
        becomes("audit:*", "archives:*");
        assertThatThrownBy(() -> me.checkSomewhere(Right.ARCHIVE_EXPORT)).hasMessage("right.missing.archive_export");
        becomes("archive:*:s3");
        assertThatCode(() -> me.checkSomewhere(Right.ARCHIVE_EXPORT)).doesNotThrowAnyException();
        becomes("archive:export:s3");
        assertThatCode(() -> me.checkSomewhere(Right.ARCHIVE_EXPORT)).doesNotThrowAnyException();
    }

    private void becomes(String... held) {
        permissions = Set.of(held);
        me.become(7);
    }
}
