package nl.plein.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read the components of records as properties: {@code #{row.title}}. EL 5 does not do so by itself. */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> COMPONENTS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return reader.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return reader.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records do not change; the resolvers after this one report the attempt.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (reader(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method reader(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        return COMPONENTS
                .computeIfAbsent(base.getClass(), RecordResolver::readers)
                .get(property.toString());
    }

    private static Map<String, Method> readers(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordResolver::open));
    }

    /** A record of a package-private type is read all the same: its components are public by nature. */
    private static Method open(RecordComponent component) {
        Method reader = component.getAccessor();
        reader.setAccessible(true);
        return reader;
    }
}
