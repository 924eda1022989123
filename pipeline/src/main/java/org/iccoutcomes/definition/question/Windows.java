package org.iccoutcomes.definition.question;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.Window;

/**
 * When a programme is judged.
 *
 * @param headline the pair used when none is asked for
 * @param named windows by name, in the order of the file
 * @param completeTo the last complete day of each dataset, where declared; later periods are provisional and left out
 */
public record Windows(Headline headline, Map<String, Window> named, Map<Dataset, LocalDate> completeTo) {
    /** The last day on which every dataset that says so is complete; empty where none says. */
    public Optional<LocalDate> lastComplete() {
        return lastComplete(completeTo);
    }

    /** The same with days found of datasets of which none is declared. */
    public Windows withFound(Map<Dataset, LocalDate> found) {
        Map<Dataset, LocalDate> all = new TreeMap<>(found);
        all.putAll(completeTo);
        return new Windows(headline, named, Collections.unmodifiableMap(all));
    }

    /** The same of such days by dataset. */
    public static Optional<LocalDate> lastComplete(Map<Dataset, LocalDate> completeTo) {
        return completeTo.values().stream().min(Comparator.naturalOrder());
    }
}
