package org.iccoutcomes.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iccoutcomes.compare.World.months;

import java.math.BigDecimal;
import java.util.List;
import org.iccoutcomes.contract.view.PracticeMonth;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.measure.Grouping;
import org.iccoutcomes.definition.measure.Grouping.Dashboard;
import org.iccoutcomes.disclose.Disclose;
import org.junit.jupiter.api.Test;

/** The dashboard of practices: two of Millom's, the second of which came in 2014. */
class PracticesTest {
    private static World world(String published) {
        return new World()
                .measure(World.spells("falls").with(Grouping.of("", new Dashboard(null, published))))
                .measure(World.spells("stays"))
                .known("falls", months("2013-01", "2014-12"))
                .area("Millom", null, "icc", null)
                .members("Millom", "A1")
                .member("Millom", "A2", "2014-03-01", null)
                .cell("falls", "A1", "2014-12", 3)
                .cell("falls", "A1", "2014-11", 40)
                .cell("falls", "A2", "2014-12", 62);
    }

    @Test
    void it_holds_the_latest_thirteen_months_of_each_practice_while_it_belongs_to_an_area() {
        List<PracticeMonth> months = world("").compare().views().practices();

        assertThat(months).extracting(PracticeMonth::measure).containsOnly("falls");
        assertThat(months).filteredOn(month -> month.member().equals("A1")).hasSize(13);
        assertThat(months).filteredOn(month -> month.member().equals("A2")).hasSize(10);
        assertThat(months.get(months.size() - 1).figure().numerator()).isEqualByComparingTo("62");
    }

    @Test
    void small_numbers_of_a_practice_are_hidden_like_any_other() {
        World world = world("");
        Views shown = Disclose.views(world.programme(), world.compare().views());

        assertThat(latest(shown, "A1").figure().numerator()).isNull();
        assertThat(latest(shown, "A2").figure().numerator()).isEqualByComparingTo(new BigDecimal("60"));
    }

    @Test
    void what_is_published_by_practice_already_is_shown_as_it_is() {
        World world = world("by somebody, every month");
        Views shown = Disclose.views(world.programme(), world.compare().views());

        assertThat(latest(shown, "A1").figure().numerator()).isEqualByComparingTo("3");
    }

    private static PracticeMonth latest(Views views, String member) {
        return views.practices().stream()
                .filter(month -> month.member().equals(member))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
