package nl.plein.compliance.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a method may come to call: all it names, lambdas and references included, and what overrides it. */
final class Calls {

    private Calls() {}

    /**
     * The code that may run when this method does, itself included.
     *
     * @param border what is called but not looked into
     */
    static Set<JavaCodeUnit> reachedFrom(JavaCodeUnit start, Predicate<JavaCodeUnit> border) {
        var reached = new LinkedHashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayDeque<JavaCodeUnit>(reached);
        while (!open.isEmpty()) {
            targets(open.pop())
                    .filter(next -> next.equals(start) || !border.test(next))
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    /** The targets as they are named in the code, of whichever class. */
    static Stream<AccessTarget.CodeUnitAccessTarget> named(JavaCodeUnit code) {
        return Stream.concat(
                code.getCallsFromSelf().stream().map(call -> call.getTarget()),
                code.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()));
    }

    private static Stream<JavaCodeUnit> targets(JavaCodeUnit code) {
        return named(code)
                .flatMap(target -> target.resolveMember().stream())
                .filter(member -> House.ours(member.getOwner()))
                .flatMap(Calls::withOverriding);
    }

    private static Stream<JavaCodeUnit> withOverriding(JavaCodeUnit code) {
        var overriding = code.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type
                        .tryGetCodeUnitWithParameterTypeNames(
                                code.getName(),
                                code.getParameters().stream()
                                        .map(parameter -> parameter.getRawType().getName())
                                        .toList())
                        .stream());
        return Stream.concat(Stream.of(code), overriding);
    }
}
