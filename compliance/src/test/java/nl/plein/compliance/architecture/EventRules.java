package nl.plein.compliance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static nl.plein.compliance.architecture.Changes.BOUNDARY;
import static nl.plein.compliance.architecture.Changes.COMMAND;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plein.compliance.architecture.offender.ejb.here.LoneCommand;
import nl.plein.compliance.architecture.offender.ejb.here.NeedlessExcuseBoundary;
import nl.plein.compliance.architecture.offender.ejb.here.SilentBoundary;
import nl.plein.compliance.architecture.offender.ejb.here.TalkativeBoundary;
import nl.plein.compliance.architecture.offender.ejb.here.TwoCommandsBoundary;
import nl.plein.compliance.architecture.offender.web.here.ChangingBean;

/** That what is done leaves an event, and one. */
final class EventRules {

    private static final String UNRECORDED = "nl.plein.security.permission.Unrecorded";

    private EventRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("HSE-2.8 AUD-2.1 what changes is recorded", recorded(), SilentBoundary.class),
                Rule.of("HSE-2.8 an excuse from the log is needed", needed(), NeedlessExcuseBoundary.class),
                Rule.of("HSE-2.9 AUD-2.1 a command is recorded once", once(), TalkativeBoundary.class),
                Rule.of("HSE-2.9 AUD-2.1 each command is recorded", handedOn(), TwoCommandsBoundary.class),
                Rule.of("HSE-2.10 a command is taken by a boundary", taken(), LoneCommand.class),
                Rule.of("HSE-2.11 pages change nothing by themselves", pagesChangeNothing(), ChangingBean.class));
    }

    private static ArchRule recorded() {
        return useCases().should(keep("take a command, record by itself, or say why not", method -> {
            var reached = Changes.reachedFrom(method);
            return !commands(method).isEmpty()
                    || method.isAnnotatedWith(UNRECORDED)
                    || reached.stream().noneMatch(Changes::changes)
                    || reached.stream().anyMatch(Changes::records);
        }));
    }

    private static ArchRule needed() {
        return useCases()
                .and()
                .areAnnotatedWith(UNRECORDED)
                .should(keep("change something, and record nothing", method -> {
                    var reached = Changes.reachedFrom(method);
                    return commands(method).isEmpty()
                            && reached.stream().anyMatch(Changes::changes)
                            && reached.stream().noneMatch(Changes::records);
                }));
    }

    private static ArchRule once() {
        return useCases()
                .should(keep(
                        "leave the event of a command to the interceptor, consequences aside",
                        method -> commands(method).isEmpty()
                                || Changes.reachedFrom(method).stream().noneMatch(Changes::records)));
    }

    /** The interceptor records the first; each other one is recorded where it is handed to. */
    private static ArchRule handedOn() {
        return useCases()
                .should(keep(
                        "hand each command but the first to another boundary",
                        method -> commands(method).stream().skip(1).allMatch(command -> handsOn(method, command))));
    }

    private static boolean handsOn(JavaMethod method, JavaClass command) {
        return Calls.named(method)
                .filter(target -> target.getOwner().isAnnotatedWith(BOUNDARY))
                .filter(target -> !target.getOwner().equals(method.getOwner()))
                .anyMatch(target -> target.getRawParameterTypes().contains(command));
    }

    private static ArchRule taken() {
        return classes()
                .that()
                .areAssignableTo(COMMAND)
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("be a parameter of a boundary") {
                    @Override
                    public void check(JavaClass command, ConditionEvents events) {
                        boolean taken = Stream.concat(Stream.of(command), command.getAllRawInterfaces().stream())
                                .filter(type -> type.isAssignableTo(COMMAND))
                                .flatMap(type -> type.getMethodsWithParameterTypeOfSelf().stream())
                                .anyMatch(method -> method.getOwner().isAnnotatedWith(BOUNDARY)
                                        && method.getModifiers().contains(JavaModifier.PUBLIC));
                        events.add(new SimpleConditionEvent(
                                command, taken, command.getName() + " is " + (taken ? "" : "not ") + "taken"));
                    }
                });
    }

    private static ArchRule pagesChangeNothing() {
        return codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(House.packagesOf("web"))
                .should(keep("change rows through boundaries only", code -> Changes.reachedFrom(code).stream()
                        .noneMatch(Changes::changes)));
    }

    private static GivenMethodsConjunction useCases() {
        return methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(BOUNDARY);
    }

    private static List<JavaClass> commands(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .filter(type -> type.isAssignableTo(COMMAND))
                .toList();
    }

    private static <C extends JavaCodeUnit> ArchCondition<C> keep(String rule, Predicate<C> kept) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(C code, ConditionEvents events) {
                events.add(new SimpleConditionEvent(code, kept.test(code), code.getFullName() + " must " + rule));
            }
        };
    }
}
