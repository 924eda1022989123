package org.iccoutcomes.jobs.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.jobs.evidence.method.Method;
import org.iccoutcomes.jobs.evidence.page.EvidencePage;
import org.iccoutcomes.jobs.evidence.world.Scenario;
import org.iccoutcomes.jobs.evidence.world.Scenario.Question;
import org.junit.jupiter.api.Test;

class StudyTest {
    private static final int DRAWS = 60;

    private static final List<Scenario> ONE_OF_EACH_STORY = Scenarios.all().stream()
            .filter(s -> s.question() == Question.SELECTION || s.question() == Question.STAGGERED)
            .filter(s -> s.isNull() && s.noise().drift() == 0.05)
            .toList();

    @Test
    void how_many_work_side_by_side_changes_nothing() {
        assertThat(run(7, 2)).isEqualTo(run(7, 1));
    }

    @Test
    void another_seed_draws_others() {
        assertThat(run(8, 2)).isNotEqualTo(run(7, 2));
    }

    @Test
    void scenarios_have_names_of_their_own_on_which_their_draws_hang() {
        assertThat(Scenarios.all().stream().map(Scenario::name)).doesNotHaveDuplicates();
    }

    @Test
    void an_area_picked_for_its_baseline_is_discounted_and_others_are_not() {
        List<Outcome> outcomes = run(7, 2);

        assertThat(outcomes.get(0).tallies()).containsKey(Method.BEFORE_AFTER_DISCOUNTED);
        assertThat(outcomes.get(1).tallies())
                .containsKeys(Method.SPREAD_B, Method.CLUSTER_ROBUST)
                .doesNotContainKey(Method.BEFORE_AFTER_DISCOUNTED);
    }

    @Test
    void the_same_study_gives_the_same_page_and_chart() {
        List<Scenario> shown = Scenarios.all().subList(0, 12);
        Study study = new Study(3, 1, 2);

        assertThat(EvidencePage.of(study, study.run(shown, outcome -> {})))
                .isEqualTo(EvidencePage.of(study, study.run(shown, outcome -> {})));
    }

    private static List<Outcome> run(long seed, int threads) {
        return new Study(DRAWS, seed, threads).run(ONE_OF_EACH_STORY, outcome -> {});
    }
}
