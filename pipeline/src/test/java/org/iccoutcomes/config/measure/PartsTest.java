package org.iccoutcomes.config.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.iccoutcomes.config.bind.Binder;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.document.MeasuresDocument;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.SourceFile;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.config.tree.YamlTree;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.junit.jupiter.api.Test;

/** A measure in parts: by specialty, by site, by anything that has a code. */
class PartsTest {
    private static List<Measure> measures(String parts, Problems problems) {
        SourceFile file = new SourceFile(Path.of("m.yaml"), "m.yaml", """
                advice:
                  title: Conversations
                  theme: Advice
                  dataset: conversations
                  count: conversations
                  better: higher
                """ + parts.indent(2));
        problems.addFile(file.shown(), file.lines());
        Documents documents = new Documents(new SourceFiles(Path.of(""), problems), problems);
        MeasureReader reader =
                new MeasureReader(new FedColumns(List.of()), new Codelists(List.of(), documents), problems);
        return YamlTree.read(file, problems)
                .flatMap(root -> Binder.bind(root, MeasuresDocument.class, problems))
                .map(document -> reader.read(
                        Objects.requireNonNull(document).measures().list().get(0)))
                .orElseThrow();
    }

    @Test
    void every_code_is_a_part_and_what_is_left_is_one_so_that_they_add_up_to_the_whole() {
        Problems problems = new Problems();

        List<Measure> all = measures("""
                parts:
                  by: treatment_function_code
                  of: {110: Orthopaedics, 320: Cardiology}
                """, problems);

        assertThat(problems.inOrder()).isEmpty();
        assertThat(all).extracting(Measure::id).containsExactly("advice", "advice-110", "advice-320", "advice-other");
        assertThat(all.get(2).title()).isEqualTo("Conversations: Cardiology");
        assertThat(all.get(2).grouping().whole()).isEqualTo("advice");
        assertThat(all.get(2).grouping().theme()).isEqualTo("Advice");
        assertThat(all.get(3).counting().where())
                .isEqualTo(new Condition.AllOf(List.of(
                        all.get(0).counting().where(),
                        new Condition.Not(
                                new Condition.OneOf(List.of("treatment_function_code"), List.of("110", "320"))))));
    }

    @Test
    void a_column_that_is_not_there_and_a_code_that_cannot_be_one_are_told_at_once() {
        Problems problems = new Problems();

        measures("""
                parts:
                  by: treatment_function
                  of: {"1 0": Orthopaedics}
                """, problems);

        assertThat(ProblemText.render(problems.inOrder()))
                .contains(
                        "m.yaml:8:9",
                        "m.yaml:9:10",
                        "treatment_function_code",
                        "'1 0' is no code of a part in measure advice");
    }
}
