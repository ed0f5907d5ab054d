package nl.plein.ejb.signin;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.signin.RefusalRow;
import nl.plein.persistence.signin.SignInRefusal;
import nl.plein.persistence.site.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalBoundaryTest {

    private static final String CODE = "7KXW2MZP";

    private final Database database = anEmptyDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "SIG-2.9 a {0} finds the step of a refused sign-in by its code")
    @EnumSource(names = {"SITE_MANAGER", "MEMBER_MANAGER"})
    void byItsCode(Role role) {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            em.persist(new SignInRefusal(Beans.NOW, CODE, "https://idp", "time", "saml.time"));
            em.persist(new RoleGrant(square.member, square.site.id(), role, Beans.NOW));
            em.flush();

            assertThat(found(square, square.member, " 7kxw 2mzp"))
                    .map(RefusalRow::step)
                    .contains("time");
        });
    }

    @ParameterizedTest(name = "SIG-2.9 what is no code finds nothing: \"{0}\"")
    @ValueSource(strings = {"", " ", "7KXW2MZ", "%", "7KXW2MZ_", "' or 1=1 --", "７ＫＸＷ２ＭＺＰ"})
    void whatIsNoCode(String code) {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            em.persist(new SignInRefusal(Beans.NOW, CODE, null, "time", "saml.time"));
            em.persist(new RoleGrant(square.owner, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();

            assertThat(found(square, square.owner, code)).isEmpty();
        });
    }

    @Test
    @DisplayName("SIG-2.9 who manages no members of the site is told nothing")
    void whoManagesNobody() {
        database.doing(em -> {
            var square = aSquare(em, Openness.OPEN);
            em.persist(new SignInRefusal(Beans.NOW, CODE, null, "time", "saml.time"));
            em.persist(new RoleGrant(square.member, square.site.id(), Role.EDITOR, Beans.NOW));
            em.flush();

            assertThatThrownBy(() -> found(square, square.member, CODE)).isInstanceOf(nl.plein.security.Refusal.class);
        });
    }

    private static Optional<RefusalRow> found(ASquare square, long account, String code) {
        return square.beans.as(account).get(RefusalBoundary.class).found(new SiteId(square.site.ref()), code);
    }
}
