package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.Effect;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

/** A synthetic control whose weights can be seen: the area was halfway between two others. */
class MixtureTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());
    private static final Offset<Double> NEAR = Offset.offset(1e-3);

    /** Both others grow by a fifth; the area, halfway between them in the first year, is half of halfway then. */
    private static Finding halfOfHalfway() {
        World world = new World()
                .measure(World.spells("spells"))
                .known("spells", ALL)
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A0")
                .icc("Grange", "A1")
                .icc("Kendal", "A2");
        for (int i = 0; i < 24; i++) {
            String month = ALL.from().plusMonths(i).toString().substring(0, 7);
            int grange = (100 + 10 * (i % 3)) * (i < 12 ? 10 : 12);
            int kendal = (200 + 20 * (i % 4)) * (i < 12 ? 10 : 12);
            world.cell("spells", "A1", month, grange)
                    .cell("spells", "A2", month, kendal)
                    .cell("spells", "A0", month, (grange + kendal) / (i < 12 ? 2 : 4));
        }
        return world.answer("spells", "Millom", new Comparator.Synthetic("icc"));
    }

    @Test
    void the_effect_is_the_gap_as_a_share_of_the_mixture_and_the_comparators_change_is_the_mixtures_own() {
        Finding finding = halfOfHalfway();

        assertThat(Objects.requireNonNull(finding.effect()).percent().value()).isCloseTo(-50, NEAR);
        assertThat(Objects.requireNonNull(finding.comparison()).percent().value())
                .isCloseTo(20, NEAR);
    }

    @Test
    void its_note_names_the_weights_and_says_why_there_is_no_placebo_test() {
        Effect effect = Objects.requireNonNull(halfOfHalfway().effect());

        assertThat(effect.diagnostics().note())
                .isEqualTo("Made of Grange 0.50, Kendal 0.50; before the start it was off by 0 % of the mean a period."
                        + " The mixture equals the area before the start, so there is no placebo test.");
        assertThat(effect.p()).isNull();
    }
}
