package nl.plein.compliance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.plein.compliance.architecture.House.packagesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.compliance.architecture.offender.ejb.here.CrowdedBoundary;
import nl.plein.compliance.architecture.offender.ejb.here.EntityBoundary;
import nl.plein.compliance.architecture.offender.ejb.here.JudgingCommand;
import nl.plein.compliance.architecture.offender.ejb.here.OpenPolicy;
import nl.plein.compliance.architecture.offender.ejb.here.UnguardedBoundary;
import nl.plein.compliance.architecture.offender.web.here.EntityBean;
import nl.plein.compliance.architecture.offender.web.here.RepositoryBean;

/** What passes between the pages and the use cases, and what does not. */
final class BoundaryRules {

    private static final int MOST_METHODS = 12;

    private BoundaryRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("HSE-2.1 every use case is guarded", guarded(), UnguardedBoundary.class),
                Rule.of("HSE-2.1 AUD-2.1 every use case is watched", watched(), UnguardedBoundary.class),
                Rule.of("HSE-2.2 no entity passes a boundary", noEntityPasses(), EntityBoundary.class),
                Rule.of("HSE-2.3 a boundary is small", small(), CrowdedBoundary.class),
                Rule.of("HSE-2.4 pages know no repository", pages(nameEndsIn("Repository")), RepositoryBean.class),
                Rule.of("HSE-2.4 pages know no entity", pages(stored()), EntityBean.class),
                Rule.of("HSE-2.7 a command is judged by the boundary", judged(), JudgingCommand.class),
                Rule.of("HSE-2.5 a policy is not public", policies(), OpenPolicy.class));
    }

    private static ArchRule guarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Boundary")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("nl.plein.security.permission.Requires")
                .orShould()
                .beAnnotatedWith("nl.plein.security.permission.Open");
    }

    /** The binding puts the interceptors of audit and rights in front of each public method. */
    private static ArchRule watched() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Boundary")
                .and()
                .areNotAnnotations()
                .should()
                .beAnnotatedWith("nl.plein.security.permission.Boundary");
    }

    private static ArchRule noEntityPasses() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Boundary")
                .and()
                .arePublic()
                .should(new ArchCondition<>("hold no entity in their signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        types(method)
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " lets " + type.getName() + " pass")));
                    }
                });
    }

    private static Stream<JavaClass> types(JavaMethod method) {
        Stream<JavaType> all = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
        return all.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static ArchRule small() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Boundary")
                .should(new ArchCondition<>("have at most " + MOST_METHODS + " public methods") {
                    @Override
                    public void check(JavaClass boundary, ConditionEvents events) {
                        long count = boundary.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                        events.add(new SimpleConditionEvent(
                                boundary, count <= MOST_METHODS, boundary.getName() + " has " + count));
                    }
                });
    }

    private static ArchRule pages(DescribedPredicate<JavaClass> strangers) {
        return noClasses().that().resideInAnyPackage(packagesOf("web")).should().dependOnClassesThat(strangers);
    }

    private static DescribedPredicate<JavaClass> nameEndsIn(String word) {
        return DescribedPredicate.describe(
                "are named ..." + word, type -> type.getSimpleName().endsWith(word));
    }

    private static DescribedPredicate<JavaClass> stored() {
        return DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));
    }

    private static ArchRule judged() {
        return noClasses()
                .that()
                .areAssignableTo("nl.plein.security.Command")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "a refusal, where the command itself is made",
                        call -> call.getOwner().isConstructor()
                                && call.getTargetOwner().isAssignableTo("nl.plein.security.Refusal")));
    }

    private static ArchRule policies() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Policy")
                .and()
                .resideInAnyPackage(packagesOf("ejb"))
                .should()
                .notBePublic();
    }
}
