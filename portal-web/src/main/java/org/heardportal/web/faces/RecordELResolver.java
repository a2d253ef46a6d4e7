package org.heardportal.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the components of a record, and what it derives from them, as properties: {@code #{row.title}} for {@code row.title()}. Read-only. A name
 * that the record does not know is left to the other resolvers. The methods are looked up once for each record class.
 */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods()).filter(RecordELResolver::isAccessor)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, RecordELResolver::accessible));
        }
    };

    private static boolean isAccessor(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                && method.getParameterCount() == 0 && method.getReturnType() != void.class && !ofObject(method.getName());
    }

    private static boolean ofObject(String name) {
        return "toString".equals(name) || "hashCode".equals(name);
    }

    private static Method accessible(Method accessor) {
        accessor.setAccessible(true); // a package-private record of a view is read too
        return accessor;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException refused) {
            throw new ELException(refused);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (accessor(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return null; // by the contract of ELResolver: a property that cannot be set
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException("A record cannot be changed: " + base.getClass().getSimpleName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean resolved = accessor(base, property) != null;
        if (resolved) {
            context.setPropertyResolved(base, property);
        }
        return resolved;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method accessor(Object base, Object property) {
        return base instanceof Record && property != null ? ACCESSORS.get(base.getClass()).get(property.toString()) : null;
    }
}
