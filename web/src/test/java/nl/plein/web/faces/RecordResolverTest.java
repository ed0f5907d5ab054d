package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    record Row(String title, int count) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    @DisplayName("FACE-1.10 components of records are properties, also of types that nobody else sees")
    void componentsAreProperties() {
        assertThat(resolver.getValue(context, new Row("a", 3), "count")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    @DisplayName("FACE-1.10 what is no component is left to others")
    void otherPropertiesAreLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("a", 3), "nothing")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
