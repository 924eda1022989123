package org.iccoutcomes.compare.rollup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.contract.cube.Stratum;

/**
 * What a population counted, and its person-years, by sex and age. Where lists are split by age alone the strata are of
 * {@link Stratum#ALL} sexes.
 *
 * @param events what was counted in each stratum
 * @param personYears of each stratum that has anybody
 * @param unknown what was counted of people of unknown age, or of unknown sex where sexes are told apart
 */
public record Strata(
        SortedMap<Stratum, BigDecimal> events, SortedMap<Stratum, BigDecimal> personYears, BigDecimal unknown) {
    public Strata {
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        personYears = Collections.unmodifiableSortedMap(new TreeMap<>(personYears));
    }

    /** Whether lists tell the sexes apart. */
    public boolean areBySex() {
        return personYears.keySet().stream().noneMatch(stratum -> stratum.sex().equals(Stratum.ALL));
    }
}
