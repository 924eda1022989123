package org.iccoutcomes.jobs.sample.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Sorts millions of events by person and then day; events of one day keep their order. */
public final class PersonOrder {
    private static final int DAY_BITS = 16;
    private static final int POSITION_BITS = 26;

    private PersonOrder() {}

    /** The events in order. */
    public static <T> List<T> sorted(List<T> events, Function<T, Person> person, ToIntFunction<T> day) {
        long[] keys = new long[events.size()];
        for (int i = 0; i < keys.length; i++) {
            T event = events.get(i);
            long place = ((long) person.apply(event).index() << DAY_BITS) + day.applyAsInt(event);
            keys[i] = (place << POSITION_BITS) + i;
        }
        Arrays.sort(keys);
        List<T> sorted = new ArrayList<>(keys.length);
        for (long key : keys) {
            sorted.add(events.get((int) (key & ((1L << POSITION_BITS) - 1))));
        }
        return sorted;
    }
}
