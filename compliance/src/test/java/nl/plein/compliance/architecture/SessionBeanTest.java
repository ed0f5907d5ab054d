package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionBeanTest {

    @Test
    @DisplayName("HSE-2.6 no two session beans share a simple name")
    void noTwoSessionBeansShareASimpleName() {
        assertThat(House.classes().stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
