package org.iccoutcomes.config.measure;

import java.util.Optional;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Per;
import org.jspecify.annotations.Nullable;

/** Reads the unit of a rate: {@code {1000: person-years}}. */
record PerReader(String about, Problems problems) {
    private static final String EXAMPLE = "write {1000: person-years}";
    private static final String MULTIPLIER = "[1-9]\\d{0,6}";

    Optional<Per> read(@Nullable Entries<Text> per, Aggregation aggregation) {
        if (per == null || per.list().isEmpty()) {
            return Optional.empty();
        }
        Entries.Entry<Text> entry = per.list().get(0);
        Text multiplier = entry.key();
        if (per.list().size() > 1) {
            problems.error(per.list().get(1).key().place(), "a rate has one unit" + about, EXAMPLE);
        }
        if (aggregation.hasOwnDenominator()) {
            problems.error(multiplier.place(), "a mean or a ratio has its own denominator" + about, "leave out per");
        }
        if (!multiplier.value().matches(MULTIPLIER)) {
            problems.error(multiplier.place(), "'" + multiplier + "' is no whole number" + about, EXAMPLE);
            return Optional.empty();
        }
        if (entry.value() != null && !entry.value().value().equals("person-years")) {
            problems.error(entry.value().place(), "unknown unit '" + entry.value() + "'" + about, EXAMPLE);
        }
        return Optional.of(new Per(Integer.parseInt(multiplier.value()), Per.Unit.PERSON_YEARS));
    }
}
