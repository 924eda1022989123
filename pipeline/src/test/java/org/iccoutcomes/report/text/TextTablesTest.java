package org.iccoutcomes.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.BenchmarkGrid;
import org.iccoutcomes.report.FindingsGrid;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.block.Grid;
import org.junit.jupiter.api.Test;

class TextTablesTest {
    @Test
    void findings_are_aligned_with_numbers_to_the_right() {
        String table = TextTable.render(FindingsGrid.of(
                "Non-elective admissions", Drawn.content("Grange", true).findings()));

        assertThat(table).isEqualTo("""
                        Non-elective admissions: June 2013 to May 2014, then June 2014 to May 2015
                        Measure                  Area    Against  Baseline  Period  Baseline rate  Period rate  Change %   95 % interval  In words   Comparator's change %  Effect %  95 % interval of the effect  Design             p (smallest possible)  p among all tested  p of trends before  Regression to the mean %  Rank by change      Rank by level  Notes
                        -----------------------  ------  -------  --------  ------  -------------  -----------  --------  --------------  ---------  ---------------------  --------  ---------------------------  -----------------  ---------------------  ------------------  ------------------  ------------------------  ------------------  -------------  -----------------------
                        non-elective-admissions  Millom  own           900     695          106.0         81.8     -23.0  -30.2 to -15.1  fell                           -         -                            -  -                                      -                   -                   -                         -  1st (1st-1st) of 2  1st of 2       -
                        non-elective-admissions  Grange  own             *      15              *          1.0         *               -  not known                      -         -                            -  -                                      -                   -                   -                         -  -                   -              suppressed, small-count
                        non-elective-admissions  Millom  peers         900     695          106.0         81.8     -23.0  -30.2 to -15.1  fell                        +1.2     -23.9               -31.4 to -15.6  comparator spread          0.125 (0.125)               0.250               0.571          -2.3, 10 % of it  1st (1st-1st) of 2  1st of 2       -
                        """);
    }

    @Test
    void published_figures_stand_beside_ours() {
        ReleaseView release = new ReleaseView("0042", ReleaseTables.of(Drawn.content("Grange", true)));

        assertThat(TextTable.render(BenchmarkGrid.headline(release)))
                .isEqualTo("""
                        Published figures beside ours
                        Figure                                Area     Ours   95 % interval  Rank      Published  Verdict
                        ------------------------------------  ------  -------  --------------  --------  ---------  -----------------
                        Reduction in non-elective admissions  Millom  -23.0 %  -30.2 to -15.1  1st of 2      -23 %  matches (planted)
                        """.replace("Area     Ours   95 %", "Area       Ours   95 %"));
    }

    @Test
    void no_name_can_reach_the_terminal_as_a_command() {
        Grid grid = new Grid(
                "Areas", List.of(Grid.words("Area")), List.of(List.of(Cell.of("\u001b[31mMillom\r\n\u202eGrange"))));

        assertThat(TextTable.render(grid))
                .doesNotContain("\u001b", "\r", "\u202e")
                .hasLineCount(4);
    }

    @Test
    void markdown_keeps_names_as_text() {
        Grid grid = new Grid(
                "Areas",
                List.of(Grid.words("Area"), Grid.numbers("Count")),
                List.of(List.of(Cell.of("a|b <b>*c*"), Cell.of("7"))));

        assertThat(MarkdownTable.render(grid)).isEqualTo("""
                        **Areas**

                        | Area | Count |
                        | --- | ---: |
                        | a\\|b &lt;b>\\*c\\* | 7 |
                        """);
    }
}
