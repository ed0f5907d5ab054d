package nl.plein.compliance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses OURS = House.classes();

    static Stream<Rule> rules() {
        return Stream.of(LayerRules.all(), BoundaryRules.all(), EventRules.all(), CodeRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ourCodeKeepsTheRule(Rule rule) {
        EvaluationResult result = rule.check().allowEmptyShould(true).evaluate(OURS);

        assertThat(result.getFailureReport().getDetails())
                .as(rule.requirement())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleCatchesItsOffender(Rule rule) {
        JavaClasses offenders = new ClassFileImporter().importClasses(rule.offenders());

        assertThat(rule.check().evaluate(offenders).hasViolation())
                .as(rule.requirement())
                .isTrue();
    }
}
