package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.YEAR_1;
import static org.iccoutcomes.compare.World.YEAR_2;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.iccoutcomes.contract.finding.WindowFigure;
import org.iccoutcomes.contract.view.SyntheticStudy;
import org.iccoutcomes.definition.question.Comparator;
import org.iccoutcomes.definition.time.DateRange;
import org.junit.jupiter.api.Test;

/** A synthetic control period by period: an area that was halfway between two others, and then half of that. */
class SyntheticStudyTest {
    private static final DateRange ALL = new DateRange(YEAR_1.from(), YEAR_2.to());
    private static final Offset<Double> NEAR = Offset.offset(0.05);

    private static World world() {
        World world = new World()
                .measure(World.spells("spells"))
                .comparator("synthetic", new Comparator.Synthetic("icc"))
                .known("spells", ALL)
                .area("Millom", null, "icc", "2015-01-01")
                .members("Millom", "A0")
                .icc("Grange", "A1")
                .icc("Kendal", "A2")
                .icc("Ulverston", "A3");
        for (int i = 0; i < 24; i++) {
            String month = ALL.from().plusMonths(i).toString().substring(0, 7);
            int grange = 300 + 30 * (i % 3);
            int kendal = 600 + 60 * (i % 4);
            int odd = i % 2;
            world.cell("spells", "A1", month, grange)
                    .cell("spells", "A2", month, kendal)
                    .cell("spells", "A3", month, 5000 + 700 * (i % 5))
                    .cell("spells", "A0", month, (grange + kendal) / (i < 12 ? 2 : 4) + odd);
        }
        return world;
    }

    private static SyntheticStudy study() {
        return world().compare().views().studies().get(0);
    }

    @Test
    void the_area_comes_first_and_then_every_other_area_in_its_stead() {
        assertThat(study().units())
                .extracting(SyntheticStudy.Unit::name)
                .containsExactly("Millom", "Grange", "Kendal", "Ulverston");
        assertThat(study().area()).isEqualTo("Millom");
        assertThat(study().start()).isEqualTo(YEAR_2.from());
    }

    @Test
    void the_mixture_is_near_the_area_before_the_start_and_twice_it_after() {
        SyntheticStudy study = study();
        SyntheticStudy.Unit millom = study.units().get(0);

        assertThat(millom.figures()).hasSize(24);
        assertThat(millom.weights())
                .hasEntrySatisfying("Grange", weight -> assertThat(weight).isCloseTo(0.5, NEAR));
        for (int month = 12; month < 24; month++) {
            double rate =
                    Objects.requireNonNull(millom.figures().get(month).rate().value());
            assertThat(rate / Objects.requireNonNull(study.synthetic(millom, month)))
                    .isCloseTo(0.5, NEAR);
        }
    }

    @Test
    void p_is_the_share_of_the_four_whose_gaps_grew_as_much() {
        assertThat(study().p()).isEqualTo(0.25);
    }

    @Test
    void an_area_without_a_start_has_no_study() {
        assertThat(world().compare().views().studies())
                .extracting(SyntheticStudy::area)
                .containsOnly("Millom");
    }

    @Test
    void a_hidden_donor_hides_every_mixture_it_is_part_of() {
        WindowFigure first = study().units().get(1).figures().get(0);
        SyntheticStudy shown = study().with(
                        figure -> figure.equals(first) ? WindowFigure.unknown(figure.window(), figure.days()) : figure,
                        null);

        SyntheticStudy.Unit millom = shown.units().get(0);
        assertThat(shown.synthetic(millom, 0)).isNull();
        assertThat(shown.synthetic(millom, 1)).isNotNull();
        assertThat(shown.fit(millom)).isNotNull();
    }
}
