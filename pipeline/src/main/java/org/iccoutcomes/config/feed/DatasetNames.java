package org.iccoutcomes.config.feed;

import java.util.Arrays;
import java.util.List;
import org.iccoutcomes.definition.dataset.Dataset;

/** The datasets as configuration names them. */
public final class DatasetNames {
    private DatasetNames() {}

    public static List<String> all() {
        return Arrays.stream(Dataset.values()).map(Dataset::id).toList();
    }

    /** Those a measure may count. */
    public static List<String> countable() {
        return Arrays.stream(Dataset.values())
                .filter(Dataset::isCountable)
                .map(Dataset::id)
                .toList();
    }
}
