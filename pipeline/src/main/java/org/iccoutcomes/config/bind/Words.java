package org.iccoutcomes.config.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Java's names as configuration spells them. */
public final class Words {
    private Words() {}

    /** {@code nullValues → null-values}. */
    public static String key(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** {@code REJECT_FILE → reject-file}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of an enum, in its order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }
}
