package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.plein.persistence.audience.Viewer;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantsRealmTest {

    private Standing standing = aMember();
    private final GrantsRealm realm = new GrantsRealm(() -> standing);
    private final ActingSubjects subjects = new ActingSubjects(() -> Optional.ofNullable(standing.account()));
    private final Subject subject = new Subject.Builder(ShiroStart.manager(realm, subjects)).buildSubject();

    @AfterEach
    void leaveTheThreadClean() {
        ThreadContext.remove();
    }

    @Test
    @DisplayName("PER-1.3 a right holds in its place and in what is inside it")
    void aRightHoldsInItsPlaceAndInside() {
        assertThat(subject.isPermitted("group:manage:s3:g42:o-")).isTrue();
        assertThat(subject.isPermitted("group:manage:s3:g42:o7")).isTrue();
        assertThat(subject.isPermitted("group:manage:s3:g43:o-")).isFalse();
        assertThat(subject.isPermitted("group:manage:s4:g42:o-")).isFalse();
        assertThat(subject.isPermitted("item:write:s3:g42:o-")).isFalse();
    }

    @Test
    @DisplayName("PER-1.4 what is taken away is gone at the next question")
    void whatIsTakenAwayIsGone() {
        assertThat(subject.isPermitted("group:manage:s3:g42:o-")).isTrue();

        standing = Standing.ANONYMOUS;

        assertThat(subject.isPermitted("group:manage:s3:g42:o-")).isFalse();
        assertThat(subject.isAuthenticated()).isFalse();
    }

    @Test
    @DisplayName("PER-1.5 somebody else's principals open nothing")
    void somebodyElsesPrincipalsOpenNothing() {
        var other = new SimplePrincipalCollection(8L, GrantsRealm.NAME);

        assertThat(realm.isPermitted(other, "group:manage:s3:g42:o-")).isFalse();
    }

    @Test
    @DisplayName("PER-1.5 Shiro signs nobody in and remembers nobody")
    void shiroSignsNobodyIn() {
        assertThatThrownBy(() -> subject.login(new UsernamePasswordToken("anna", "geheim", true)))
                .isInstanceOf(AuthenticationException.class);
        assertThat(subject.isRemembered()).isFalse();
        assertThat(realm.isAuthorizationCachingEnabled()).isFalse();
    }

    private static Standing aMember() {
        return new Standing(
                7L,
                UUID.randomUUID(),
                "Anna",
                null,
                "nl",
                Viewer.ANONYMOUS,
                Map.of(),
                Set.of(),
                Set.of("group:manage:s3:g42"));
    }
}
