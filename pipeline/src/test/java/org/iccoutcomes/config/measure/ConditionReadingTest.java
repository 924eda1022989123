package org.iccoutcomes.config.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.bind.Binder;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.document.MeasuresDocument;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.SourceFile;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.config.tree.YamlTree;
import org.iccoutcomes.definition.measure.Aggregation;
import org.iccoutcomes.definition.measure.Condition;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.time.Grain;
import org.junit.jupiter.api.Test;

class ConditionReadingTest {
    private static Measure measure(String lines) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile(Path.of("m.yaml"), "m.yaml", """
                m:
                  title: A measure
                  dataset: admissions
                  better: lower
                """ + lines.indent(2));
        problems.addFile(file.shown(), file.lines());
        Documents documents = new Documents(new SourceFiles(Path.of(""), problems), problems);
        MeasureReader reader =
                new MeasureReader(new FedColumns(List.of()), new Codelists(List.of(), documents), problems);
        Optional<Measure> read = YamlTree.read(file, problems)
                .flatMap(root -> Binder.bind(root, MeasuresDocument.class, problems))
                .flatMap(document ->
                        reader.read(document.measures().list().get(0)).stream().findFirst());
        assertThat(problems.inOrder())
                .withFailMessage(() -> ProblemText.render(problems.inOrder()))
                .isEmpty();
        return read.orElseThrow();
    }

    private static Condition where(String where) {
        return measure("count: spells\nwhere:\n" + where.indent(2)).counting().where();
    }

    private static Condition oneOf(String column, String... values) {
        return new Condition.OneOf(List.of(column), List.of(values));
    }

    @Test
    void without_where_every_row_counts() {
        assertThat(measure("count: spells").counting().where()).isEqualTo(Condition.everyRow());
    }

    @Test
    void a_value_may_stand_without_brackets() {
        assertThat(where("sex: {one-of: \"1\"}")).isEqualTo(oneOf("sex", "1"));
    }

    @Test
    void tests_side_by_side_all_hold() {
        assertThat(where("sex: {one-of: \"1\"}\nage: {between: 65..}"))
                .isEqualTo(new Condition.AllOf(
                        List.of(oneOf("sex", "1"), new Condition.Between(List.of("age"), "65", null))));
    }

    @Test
    void a_flag_is_written_as_true_or_false() {
        assertThat(where("died: false")).isEqualTo(oneOf("died", "false"));
    }

    @Test
    void missing_false_is_present() {
        assertThat(where("diagnosis_01: {missing: false}"))
                .isEqualTo(new Condition.Not(new Condition.Missing(List.of("diagnosis_01"))));
    }

    @Test
    void numbered_columns_are_expanded() {
        assertThat(where("any-of-columns: [diagnosis_02..04, procedure_01]\nstarts-with: [W, X]"))
                .isEqualTo(new Condition.StartsWith(
                        List.of("diagnosis_02", "diagnosis_03", "diagnosis_04", "procedure_01"), List.of("W", "X")));
    }

    @Test
    void conditions_are_joined_by_any_and_not() {
        assertThat(where("not: {any: [{sex: {one-of: \"1\"}}, {age: {between: ..4}}]}"))
                .isEqualTo(new Condition.Not(new Condition.AnyOf(
                        List.of(oneOf("sex", "1"), new Condition.Between(List.of("age"), null, "4")))));
    }

    @Test
    void a_ratio_is_of_rows_among_rows() {
        assertThat(measure("count: {ratio: {of: {sex: {one-of: \"1\"}}, to: {died: true}}}")
                        .counting()
                        .aggregation())
                .isEqualTo(new Aggregation.Ratio(oneOf("sex", "1"), oneOf("died", "true")));
    }

    @Test
    void date_and_grain_are_the_datasets_own_and_months_unless_said() {
        assertThat(measure("count: spells").counting().date()).isEqualTo("admission_date");
        assertThat(measure("count: spells").counting().grain()).isEqualTo(Grain.MONTH);
        assertThat(measure("count: spells\ndate: discharge_date\ngrain: week")
                        .counting()
                        .grain())
                .isEqualTo(Grain.WEEK);
    }
}
