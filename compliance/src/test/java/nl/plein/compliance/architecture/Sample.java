package nl.plein.compliance.architecture;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A value of any type that a command is made of, the least that can be typed: nothing chosen, nothing written. */
final class Sample {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, ""),
            Map.entry(UUID.class, new UUID(0, 1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Long.class, 0L),
            Map.entry(Integer.class, 0));

    private static final Set<String> IDENTIFIERS = Set.of("ref", "site");

    private Sample() {}

    /** One of this type; of a record, made of samples itself. */
    static Object of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        return type.isRecord() ? made(type) : null;
    }

    /** What one of our rows is known by is never typed. */
    private static Object part(RecordComponent part) {
        return IDENTIFIERS.contains(part.getName()) && part.getType() == String.class
                ? of(UUID.class).toString()
                : of(part.getType());
    }

    private static Object made(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(Sample::part).toArray());
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError("cannot make " + type.getName(), unmade);
        }
    }
}
