package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEARS;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;
import static org.iccoutcomes.compare.World.months;

import java.time.YearMonth;
import java.util.Objects;
import org.iccoutcomes.compare.window.WindowPair;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.StudyDesign;
import org.iccoutcomes.definition.measure.Population;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

/** What an interrupted series says of its terms, and of whether neighbouring periods still move together. */
class AutocorrelationNoteTest {
    private static final String MOVES_TOGETHER =
            " Neighbouring periods still move together (Ljung\u2013Box), so the limits may be too narrow.";

    private static final int[] DIGITS_OF_PI = {
        103, 101, 104, 101, 105, 109, 102, 106, 105, 103, 105, 108, 109, 107, 109, 103, 102, 103, 108, 104, 106, 102,
        106, 104
    };

    private static String note(DateRange known, WindowPair windows, int... counts) {
        World world = new World()
                .measure(World.spells("spells"))
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A1")
                .known("spells", known);
        YearMonth month = YearMonth.from(known.from());
        for (int i = 0; !month.atDay(1).isAfter(known.to()); i++) {
            world.cell("spells", "A1", month.toString(), counts[i % counts.length]);
            month = month.plusMonths(1);
        }
        Question question = new Question(
                world.measureOf("spells"),
                "Millom",
                new Comparator.Own(),
                windows,
                Population.EVERYBODY,
                StudyDesign.INTERRUPTED_SERIES);
        Effect effect =
                Objects.requireNonNull(world.compare().answer(question).get(0).effect());
        return effect.diagnostics().note();
    }

    @Test
    void scatter_that_follows_no_order_is_not_mentioned() {
        assertThat(note(new DateRange(YEAR_1.from(), YEAR_2.to()), YEARS, DIGITS_OF_PI))
                .isEqualTo("24 periods, with a change of level and of slope and a season.");
    }

    @Test
    void months_that_go_up_and_down_by_turns_move_together() {
        assertThat(note(new DateRange(YEAR_1.from(), YEAR_2.to()), YEARS, 90, 110))
                .isEqualTo("24 periods, with a change of level and of slope and a season." + MOVES_TOGETHER);
    }

    @Test
    void ten_months_on_a_side_bear_no_slope_and_three_no_season() {
        WindowPair ten = new WindowPair("ten", months("2014-03", "2014-12"), months("2015-01", "2015-10"));
        WindowPair three = new WindowPair("three", months("2014-10", "2014-12"), months("2015-01", "2015-03"));
        String levelOnly = " periods, with a change of level only, as there are too few periods for one of slope";

        assertThat(note(months("2014-03", "2015-10"), ten, 100, 103, 98))
                .startsWith("20" + levelOnly + " and a season.");
        assertThat(note(months("2014-10", "2015-03"), three, 100, 103, 98)).startsWith("6" + levelOnly + ".");
    }
}
