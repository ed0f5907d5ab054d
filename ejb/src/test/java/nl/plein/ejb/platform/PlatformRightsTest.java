package nl.plein.ejb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import nl.plein.ejb.site.PlatformRoleBoundary;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformRightsTest {

    @Test
    @DisplayName("PLA-1.6 what managers of the platform look after is for them alone")
    void forManagersAlone() {
        var methods = Stream.of(
                        PlatformOrganisationBoundary.class,
                        ProviderBoundary.class,
                        PlatformPersonBoundary.class,
                        PlatformRoleBoundary.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();

        assertThat(methods).hasSizeGreaterThan(12).allSatisfy(method -> assertThat(right(method))
                .as(method.toString())
                .isEqualTo(Right.PLATFORM_MANAGE));
    }

    private static Right right(Method method) {
        var asked = method.getAnnotation(Requires.class);
        return asked == null || asked.somewhere() ? null : asked.value();
    }
}
