package org.iccoutcomes.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.compare.rollup.Strata;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Population.SexSelection;
import org.iccoutcomes.statistics.Confidence;
import org.iccoutcomes.statistics.Status;
import org.iccoutcomes.statistics.standard.DirectRate;
import org.iccoutcomes.statistics.standard.EuropeanStandardPopulation;
import org.iccoutcomes.statistics.standard.StandardStratum;

/**
 * A side's rate in the European Standard Population 2013: METHODS, section 5. A band in which nobody is listed gives no
 * rate rather than another standard.
 */
public final class Standardised {
    private static final Confidence CONFIDENCE = Confidence.NINETY_FIVE;
    private static final List<String> SEXES = List.of("1", "2");

    /** RULE: more than this share of what was counted without sex or age is said (ARCHITECTURE, section 5). */
    private static final BigDecimal MOST_UNKNOWN = new BigDecimal("0.01");

    private Standardised() {}

    /**
     * The side with its standardised rate, or with the reason for none.
     *
     * @param measure a standardised one
     * @param asked people the answer is limited to, beside the measure's own limits
     * @param side of everybody asked for, with how they come back
     * @param strata the same by sex and age
     */
    public static Side of(Measure measure, Population asked, Side side, Strata strata) {
        return side.with(rate(measure, asked, side, strata));
    }

    /** Whether more than 1 % of what was counted has no sex or age, and is in no standardised rate. */
    public static boolean isPartial(Side side, Strata strata) {
        return strata.unknown().compareTo(side.amount().numerator().multiply(MOST_UNKNOWN)) > 0;
    }

    private static DirectRate rate(Measure measure, Population asked, Side side, Strata strata) {
        if (side.personYears() == null || strata.personYears().isEmpty()) {
            return DirectRate.none(Status.INVALID_DENOMINATOR);
        }
        List<StandardStratum> standard = new ArrayList<>();
        for (String sex : strata.areBySex() ? SEXES : List.of(Stratum.ALL)) {
            EuropeanStandardPopulation.weights().forEach((band, weight) -> {
                Stratum stratum = new Stratum(sex, band);
                if (isAbout(measure.population(), stratum) && isAbout(asked, stratum)) {
                    standard.add(new StandardStratum(
                            number(strata.events(), stratum), number(strata.personYears(), stratum), weight));
                }
            });
        }
        double multiplier = measure.per() == null ? 1 : measure.per().multiplier();
        return DirectRate.of(standard, standard.size(), multiplier, CONFIDENCE);
    }

    private static double number(Map<Stratum, BigDecimal> sums, Stratum stratum) {
        return sums.getOrDefault(stratum, BigDecimal.ZERO).doubleValue();
    }

    private static boolean isAbout(Population population, Stratum stratum) {
        AgeRange ages = population.ages();
        boolean isOfAge = stratum.youngest() >= ages.youngest() && stratum.youngest() <= ages.oldest();
        return isOfAge
                && (stratum.sex().equals(Stratum.ALL)
                        || population.sex() == SexSelection.ALL
                        || stratum.sex().equals(population.sex() == SexSelection.MALE ? "1" : "2"));
    }
}
