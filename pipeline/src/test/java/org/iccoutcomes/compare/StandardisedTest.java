package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.definition.measure.AgeRange;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.measure.Population.SexSelection;
import org.iccoutcomes.definition.question.Comparator;
import org.junit.jupiter.api.Test;

/** Rates in the European Standard Population 2013. Men of 65 to 74 are two bands: 5,500 and 5,000 of the standard. */
class StandardisedTest {
    private static final Population MEN_65_TO_74 = new Population(new AgeRange(65, 74), SexSelection.MALE);
    private static final Stratum YOUNGER = new Stratum("1", "65-69");
    private static final Stratum OLDER = new Stratum("1", "70-74");
    private static final double PER_THOUSAND = 1000;
    /** Person-years of a thousand people in a year that is not a leap year. */
    private static final double THOUSAND = PER_THOUSAND * 365 / 365.25;

    /** 60 admissions a thousand of the younger and 120 of the older, while the area grows older. */
    private static World growingOlder() {
        return new World()
                .icc("Millom", "A")
                .measure(World.spellsPerThousand("spells"))
                .known("spells", World.months("2014-01", "2015-12"))
                .list("A", World.YEAR_1, YOUNGER, 1000)
                .list("A", World.YEAR_1, OLDER, 500)
                .cell("spells", "A", "2014-03", YOUNGER, 60)
                .cell("spells", "A", "2014-03", OLDER, 60)
                .list("A", World.YEAR_2, YOUNGER, 500)
                .list("A", World.YEAR_2, OLDER, 1000)
                .cell("spells", "A", "2015-03", YOUNGER, 30)
                .cell("spells", "A", "2015-03", OLDER, 120);
    }

    private static Finding standardised(World world, Population people) {
        return standardised(world, people, new Comparator.Own());
    }

    private static Finding standardised(World world, Population people, Comparator comparator) {
        return world.compare()
                .answer(new Question(
                        ChangeOf.STANDARDISED_RATE.of(world.measureOf("spells")),
                        "Millom",
                        comparator,
                        World.YEARS,
                        people,
                        null))
                .get(0);
    }

    @Test
    void each_bands_rate_counts_by_its_people_in_the_standard() {
        Finding finding = standardised(growingOlder(), MEN_65_TO_74);

        // 5,500 × 60 a thousand and 5,000 × 120 a thousand, over 10,500.
        double rate = (5500 * 60 / THOUSAND + 5000 * 120 / THOUSAND) / 10500 * PER_THOUSAND;
        assertThat(finding.baseline().rate().value()).isCloseTo(rate, within(1e-6));
        assertThat(finding.baseline().rate().method()).isEqualTo("Dobson");
        assertThat(finding.baseline().numerator()).isEqualByComparingTo("120");
        assertThat(finding.flags()).contains(Flag.STANDARDISED);
    }

    @Test
    void an_area_that_only_grows_older_has_more_admissions_but_no_higher_standardised_rate() {
        Finding crude = growingOlder().answer("spells", "Millom", MEN_65_TO_74);
        Finding standardised = standardised(growingOlder(), MEN_65_TO_74);

        assertThat(crude.change().percent().value()).isCloseTo(25, within(1e-9));
        assertThat(standardised.change().percent().value()).isCloseTo(0, within(1e-6));
        assertThat(standardised.change().percent().lower()).isNegative();
        assertThat(standardised.change().percent().upper()).isPositive();
    }

    @Test
    void the_change_has_the_limits_of_a_ratio_of_two_standardised_rates() {
        Finding finding = standardised(growingOlder(), MEN_65_TO_74);

        // METHODS, section 8: se(ln) = sqrt(V1 / DSR1² + V0 / DSR0²); rates and weights in thousands.
        double rate = (5.5 * 60 + 5.0 * 120) / 10.5;
        double before = (5.5 * 5.5 * 60 + 5.0 * 5.0 * 60 / .25) / (10.5 * 10.5);
        double after = (5.5 * 5.5 * 30 / .25 + 5.0 * 5.0 * 120) / (10.5 * 10.5);
        double error = Math.sqrt((before + after) / (rate * rate));
        assertThat(finding.change().percent().upper())
                .isCloseTo(100 * Math.expm1(1.959963984540054 * error), within(1e-6));
    }

    @Test
    void where_every_age_has_the_same_rate_standardising_changes_nothing() {
        World alike = new World()
                .icc("Millom", "A")
                .measure(World.spellsPerThousand("spells"))
                .known("spells", World.months("2014-01", "2015-12"))
                .list("A", World.months("2014-01", "2015-12"), YOUNGER, 1000)
                .list("A", World.months("2014-01", "2015-12"), OLDER, 200)
                .cell("spells", "A", "2014-03", YOUNGER, 100)
                .cell("spells", "A", "2014-03", OLDER, 20)
                .cell("spells", "A", "2015-03", YOUNGER, 50)
                .cell("spells", "A", "2015-03", OLDER, 10);

        Finding crude = alike.answer("spells", "Millom", MEN_65_TO_74);
        Finding standardised = standardised(alike, MEN_65_TO_74);

        assertThat(standardised.baseline().rate().value())
                .isCloseTo(crude.baseline().rate().value(), within(1e-6));
        assertThat(standardised.change().percent().value()).isCloseTo(-50, within(1e-9));
    }

    @Test
    void people_who_come_back_widen_the_limits_and_leave_the_rate() {
        World world = growingOlder();
        Finding independent = standardised(world, MEN_65_TO_74);
        // All of 2014 is ten people with twelve each: 10 × 12² = 1,440 squares of 120 events.
        Finding repeat = standardised(
                world.people("spells", "A", "2014-03", 120, 1440).people("spells", "A", "2015-03", 150, 150),
                MEN_65_TO_74);

        assertThat(repeat.baseline().rate().value())
                .isEqualTo(independent.baseline().rate().value());
        double wider = Objects.requireNonNull(repeat.baseline().rate().upper())
                - Objects.requireNonNull(repeat.baseline().rate().value());
        double plain = Objects.requireNonNull(independent.baseline().rate().upper())
                - Objects.requireNonNull(independent.baseline().rate().value());
        assertThat(wider / plain).isCloseTo(Math.sqrt(12), within(1e-6));
        assertThat(repeat.baseline().rate().method()).contains("non-independent events");
    }

    @Test
    void fewer_than_ten_events_give_no_rate_and_say_so() {
        World few = new World()
                .icc("Millom", "A")
                .measure(World.spellsPerThousand("spells"))
                .known("spells", World.months("2014-01", "2015-12"))
                .list("A", World.months("2014-01", "2015-12"), YOUNGER, 1000)
                .list("A", World.months("2014-01", "2015-12"), OLDER, 1000)
                .cell("spells", "A", "2014-03", YOUNGER, 9)
                .cell("spells", "A", "2015-03", YOUNGER, 20);

        Finding finding = standardised(few, MEN_65_TO_74);

        assertThat(finding.flags()).contains(Flag.TOO_FEW_TO_STANDARDISE);
        assertThat(finding.baseline().rate().value()).isNull();
        assertThat(finding.baseline().numerator()).isEqualByComparingTo("9");
        assertThat(finding.change().percent().value()).isNull();
        Effect effect = Objects.requireNonNull(finding.effect());
        assertThat(effect.percent().value()).isNull();
        assertThat(effect.whyNotStronger()).isEqualTo("No standardised rate can be given of one of the windows.");
    }

    @Test
    void a_band_in_which_nobody_is_listed_gives_no_rate_rather_than_another_standard() {
        Finding finding = standardised(growingOlder(), new Population(new AgeRange(65, 79), SexSelection.MALE));

        assertThat(finding.flags()).contains(Flag.STRATA_MISSING);
        assertThat(finding.baseline().rate().value()).isNull();
    }

    @Test
    void lists_that_are_not_split_by_age_give_no_rate() {
        World unsplit = new World()
                .icc("Millom", "A")
                .measure(World.spellsPerThousand("spells"))
                .known("spells", World.months("2014-01", "2015-12"))
                .list("A", World.months("2014-01", "2015-12"), Stratum.UNSPLIT, 1000)
                .monthly("spells", "A", World.months("2014-01", "2015-12"), 10);

        Finding finding = standardised(unsplit, Population.EVERYBODY);

        assertThat(finding.flags()).contains(Flag.STRATA_MISSING);
        assertThat(finding.change().percent().value()).isNull();
    }

    @Test
    void lists_that_are_split_by_age_alone_are_standardised_by_age_alone() {
        World byAge = everyBand(new World().icc("Millom", "A"), "A", Stratum.ALL)
                .measure(World.spellsPerThousand("spells"))
                .known("spells", World.months("2014-01", "2015-12"))
                .cell("spells", "A", "2014-03", YOUNGER, 60)
                .cell("spells", "A", "2014-03", new Stratum("2", "65-69"), 40)
                .cell("spells", "A", "2015-03", YOUNGER, 100);

        Finding finding = standardised(byAge, Population.EVERYBODY);

        // 100 a thousand of a band that is 5,500 of 100,000.
        assertThat(finding.baseline().rate().value()).isCloseTo(.055 * 100 / THOUSAND * PER_THOUSAND, within(1e-6));
    }

    @Test
    void what_has_no_age_is_left_out_and_said_above_one_per_cent() {
        Stratum unknown = new Stratum("1", Stratum.UNKNOWN);
        Finding one = standardised(
                everyBand(new World().icc("Millom", "A"), "A", "1", "2")
                        .measure(World.spellsPerThousand("spells"))
                        .known("spells", World.months("2014-01", "2015-12"))
                        .cell("spells", "A", "2014-03", YOUNGER, 99)
                        .cell("spells", "A", "2014-03", unknown, 1)
                        .cell("spells", "A", "2015-03", YOUNGER, 100),
                Population.EVERYBODY);
        Finding two = standardised(
                everyBand(new World().icc("Millom", "A"), "A", "1", "2")
                        .measure(World.spellsPerThousand("spells"))
                        .known("spells", World.months("2014-01", "2015-12"))
                        .cell("spells", "A", "2014-03", YOUNGER, 99)
                        .cell("spells", "A", "2014-03", unknown, 2)
                        .cell("spells", "A", "2015-03", YOUNGER, 100),
                Population.EVERYBODY);

        assertThat(one.flags()).doesNotContain(Flag.PARTLY_STANDARDISED);
        assertThat(two.flags()).contains(Flag.PARTLY_STANDARDISED);
        assertThat(two.baseline().rate().value())
                .isEqualTo(one.baseline().rate().value());
        assertThat(two.baseline().numerator()).isEqualByComparingTo("101");
    }

    private static World everyBand(World world, String member, String... sexes) {
        for (String sex : sexes) {
            Stratum.BANDS.forEach(
                    band -> world.list(member, World.months("2014-01", "2015-12"), new Stratum(sex, band), 1000));
        }
        return world;
    }

    @Test
    void peers_are_standardised_too_and_series_are_not_followed() {
        World world = growingOlder();
        for (String peer : List.of("Kendal", "Grange", "Ulverston")) {
            world.icc(peer, peer)
                    .list(peer, World.months("2014-01", "2015-12"), YOUNGER, 1000)
                    .list(peer, World.months("2014-01", "2015-12"), OLDER, 1000)
                    .cell("spells", peer, "2014-03", YOUNGER, 100)
                    .cell("spells", peer, "2014-03", OLDER, 100)
                    .cell("spells", peer, "2015-03", YOUNGER, 100)
                    .cell("spells", peer, "2015-03", OLDER, 100);
        }

        Finding spread = standardised(world, MEN_65_TO_74, new Comparator.Peers("icc"));
        Finding mixture = standardised(world, MEN_65_TO_74, new Comparator.Synthetic("icc"));

        Effect effect = Objects.requireNonNull(spread.effect());
        assertThat(effect.design()).isEqualTo(StudyDesign.COMPARATOR_SPREAD);
        assertThat(effect.percent().value()).isCloseTo(0, within(1e-6));
        assertThat(Objects.requireNonNull(mixture.effect()).whyNotStronger())
                .startsWith("Synthetic controls follow crude rates");
    }
}
