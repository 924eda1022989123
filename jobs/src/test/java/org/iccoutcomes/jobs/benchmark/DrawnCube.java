package org.iccoutcomes.jobs.benchmark;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.DateRange;

/**
 * The cube of a {@link LargeProgramme}, drawn from a seed: counts by practice, month, sex and five-year band, with the
 * lists of each quarter. Measures have from 10 to 200 events a thousand people and year; a cell without any is absent.
 */
final class DrawnCube {
    private static final long SEED = 20140601;
    private static final int PEOPLE_A_STRATUM = 200;
    private static final List<Stratum> STRATA = Stream.of("1", "2")
            .flatMap(sex -> Stratum.BANDS.stream().map(band -> new Stratum(sex, band)))
            .toList();

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<CubeCell> cells = new ArrayList<>();

    private DrawnCube() {}

    static Cube of(LargeProgramme programme) {
        DrawnCube drawn = new DrawnCube();
        List<Member> members = IntStream.range(0, LargeProgramme.AREAS)
                .boxed()
                .flatMap(area -> programme.members(area).stream())
                .map(code -> new Member(LargeProgramme.BASIS.name(), code))
                .toList();
        List<Measure> measures = LargeProgramme.measures();
        for (int i = 0; i < measures.size(); i++) {
            drawn.count(measures.get(i), 10 + 190.0 * i / (measures.size() - 1), members);
        }
        DateRange known = DateRange.ofMonths(LargeProgramme.FIRST, LargeProgramme.LAST);
        List<Coverage> coverage = measures.stream()
                .map(measure -> new Coverage(measure.id(), null, new Period(known.from(), known.days())))
                .toList();
        return new Cube("drawn", drawn.cells, lists(members), coverage);
    }

    /** Growth and a level of its own make each member's months differ by more than chance. */
    private void count(Measure measure, double perThousand, List<Member> members) {
        for (Member member : members) {
            double level = 0.7 + 0.6 * random.nextDouble();
            double growth = 0.06 * random.nextDouble() - 0.02;
            double mean = level * perThousand / 1000 * PEOPLE_A_STRATUM / 12;
            int month = 0;
            for (Period period : months()) {
                for (Stratum stratum : STRATA) {
                    add(measure, member, period, stratum, poisson(mean * (1 + growth * month / 12)));
                }
                month++;
            }
        }
    }

    private void add(Measure measure, Member member, Period period, Stratum stratum, int events) {
        if (events == 0) {
            return;
        }
        Aggregation aggregation = measure.counting().aggregation();
        int sum = 0;
        int squares = 0;
        for (int i = 0; i < events; i++) {
            int value = aggregation instanceof Aggregation.Rows
                    ? 1
                    : random.nextInt(aggregation instanceof Aggregation.Ratio ? 2 : 12);
            sum += value;
            squares += value * value;
        }
        boolean isMean = aggregation instanceof Aggregation.Mean;
        boolean isCount = !measure.hasOwnDenominator();
        cells.add(new CubeCell(
                measure.id(),
                member,
                period,
                stratum,
                BigDecimal.valueOf(sum),
                isCount ? null : BigDecimal.valueOf(events),
                isMean || aggregation instanceof Aggregation.Sum ? BigDecimal.valueOf(squares) : null));
    }

    /** By multiplication of uniform numbers; the means here are small. */
    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int events = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            events++;
        }
        return events;
    }

    private static List<Period> months() {
        return periods(1);
    }

    private static List<PopulationCell> lists(List<Member> members) {
        List<Period> quarters = periods(3);
        return members.stream()
                .flatMap(member -> quarters.stream()
                        .flatMap(quarter -> STRATA.stream()
                                .map(stratum -> new PopulationCell(
                                        member, quarter, stratum, BigDecimal.valueOf(PEOPLE_A_STRATUM)))))
                .toList();
    }

    private static List<Period> periods(int months) {
        List<Period> periods = new ArrayList<>();
        for (YearMonth first = LargeProgramme.FIRST;
                !first.isAfter(LargeProgramme.LAST);
                first = first.plusMonths(months)) {
            DateRange range = DateRange.ofMonths(first, first.plusMonths(months - 1L));
            periods.add(new Period(range.from(), range.days()));
        }
        return periods;
    }
}
