package org.iccoutcomes.config.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a record expects of a mapping.
 *
 * @param type the record
 * @param slots one a component, in order
 * @param shortForm how it is made from a value that is no mapping, if it can be
 */
record RecordShape(Class<?> type, List<Slot> slots, Optional<Method> shortForm) {
    /** What fills a component. */
    enum Filling {
        KEY,
        /** Every key that no other component is named for. */
        OTHER_KEYS,
        /** Where the mapping stands. */
        PLACE
    }

    /**
     * A component.
     *
     * @param key as spelt in the file
     * @param required whether a mapping without the key is reported
     * @param nullable whether the record can be made without a value
     */
    record Slot(String key, Type type, Filling filling, boolean required, boolean nullable) {}

    static RecordShape of(Class<?> type) {
        List<Slot> slots =
                Arrays.stream(type.getRecordComponents()).map(RecordShape::slot).toList();
        Optional<Method> shortForm = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) && m.isAnnotationPresent(ShortForm.class))
                .findFirst();
        return new RecordShape(type, slots, shortForm);
    }

    private static Slot slot(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Filling filling = component.getType() == Place.class
                ? Filling.PLACE
                : component.isAnnotationPresent(Others.class) ? Filling.OTHER_KEYS : Filling.KEY;
        boolean required = component.isAnnotationPresent(Required.class) || !nullable;
        return new Slot(Words.key(component.getName()), component.getGenericType(), filling, required, nullable);
    }

    /** The keys it names itself, in order. */
    List<String> keys() {
        return slots.stream()
                .filter(s -> s.filling() == Filling.KEY)
                .map(Slot::key)
                .toList();
    }

    boolean takesOtherKeys() {
        return slots.stream().anyMatch(s -> s.filling() == Filling.OTHER_KEYS);
    }

    /** The record of these values, in the order of the slots. */
    Object make(@Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getSimpleName() + " refused its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be made", e);
        }
    }

    /** The record its short form makes of a value. */
    static Object makeShort(Method shortForm, Object value) {
        try {
            return shortForm.invoke(null, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shortForm + " cannot be called", e);
        }
    }
}
