package org.iccoutcomes.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.feed.FeedReader;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.NamedFiles;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Basis;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.definition.question.Benchmark;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.iccoutcomes.definition.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedConfigTest {
    private static final String SOUTH_CUMBRIA = "config/south-cumbria/programme.yaml";
    private static final String CATALOGUE = """
            non-elective-admissions non-elective-all elective-admissions elective-ordinary elective-day-cases
            non-elective-length-of-stay non-elective-zero-day emergency-bed-days-acute emergency-admissions-75-plus
            emergency-bed-days-75-plus care-home-admissions acsc-chronic acsc-acute falls-65-plus readmissions-30-days
            ae-attendances ae-type-1 ae-type-3 ae-admitted ae-4-hour ae-by-ambulance outpatient-attendances
            outpatient-first outpatient-follow-up outpatient-tele outpatient-dna gp-referrals journeys miles
            advice-conversations advice-avoided advice-conversion""";

    private static final String TRUSTS = "config/nhs-acute-trusts/programme.yaml";

    @Test
    void south_cumbria_loads_without_a_problem() {
        Programme programme = Shipped.programme(SOUTH_CUMBRIA);

        assertThat(programme.synthetic()).isTrue();
        assertThat(programme.comparators().keySet()).containsExactly("own", "peers", "each", "rest", "synthetic");
        assertThat(programme.windows().headline().baseline()).isEqualTo(new Window.SinceStart(-11, 0));
        assertThat(programme.windows().completeTo()).containsEntry(Dataset.ADMISSIONS, LocalDate.of(2016, 3, 31));
        assertThat(programme.areas().find("South Cumbria").orElseThrow().basis())
                .isEqualTo(new Basis("practice"));
        assertThat(programme.places().inbox().get("hes-apc"))
                .containsExactly(Shipped.home().toString().replace('\\', '/') + "/sample-data/hes-apc-*.csv.gz");
    }

    @Test
    void the_trusts_load_without_a_problem_and_read_their_data_from_the_variable() {
        Programme programme = Shipped.programme(TRUSTS);

        assertThat(programme.synthetic()).isFalse();
        assertThat(programme.disclosure()).isEqualTo(new DisclosureRule.None("already published open aggregates"));
        assertThat(programme.places().inbox().get("nhs-mar"))
                .containsExactly("/data/01-nhse-mar-provider-2012-2017/hospital_activity.csv");
        assertThat(programme
                        .areas()
                        .membershipsOf(programme.areas().find("England").orElseThrow()))
                .extracting(m -> m.member())
                .containsExactly("all", "RTX", "RNL", "RNN");
    }

    @Test
    void every_measure_of_the_catalogue_is_there() {
        assertThat(Shipped.programme(SOUTH_CUMBRIA).catalogue().wholes())
                .extracting(Measure::id)
                .contains(CATALOGUE.split("\\s+", -1));
    }

    @Test
    void conflicting_figures_are_all_kept_and_figures_that_cannot_be_computed_say_why() {
        List<Benchmark> benchmarks =
                Shipped.programme(SOUTH_CUMBRIA).catalogue().benchmarks();

        assertThat(benchmarks)
                .filteredOn(b -> b.id().startsWith("millom-elective-"))
                .hasSize(3)
                .allSatisfy(b -> assertThat(b.conflicts()).hasSize(2));
        assertThat(benchmarks)
                .filteredOn(b -> b.figure().kind() == Benchmark.Kind.NOT_COMPUTABLE)
                .hasSize(7)
                .allSatisfy(b -> assertThat(b.figure().why()).isNotBlank());
    }

    static List<String> feeds() {
        return List.copyOf(new NamedFiles(List.of(Shipped.home().resolve("config/feeds")), ".yaml").names());
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void every_feed_loads_without_a_problem(String id) {
        Problems problems = new Problems();
        Documents documents = new Documents(new SourceFiles(Shipped.home(), problems), problems);
        Path file = Shipped.home().resolve("config/feeds/" + id + ".yaml");

        Optional<Feed> feed = documents
                .read(file, Optional.empty(), FeedDocument.class)
                .flatMap(new FeedReader(id, new Codelists(List.of(), documents), problems)::read);

        assertThat(problems.inOrder())
                .withFailMessage(() -> ProblemText.render(problems.inOrder()))
                .isEmpty();
        assertThat(feed).isPresent();
    }

    @Test
    void columns_of_the_admissions_feed_are_read_as_their_names_and_types_suggest() {
        Feed feed =
                Shipped.programme(SOUTH_CUMBRIA).catalogue().findFeed("hes-apc").orElseThrow();

        assertThat(feed.columns())
                .extracting(
                        ColumnBinding::column,
                        ColumnBinding::reading,
                        b -> b.from().get(0))
                .contains(
                        tuple("episode_start", Reading.DATE, "EPISTART"),
                        tuple("age", Reading.HES_AGE, "ADMIAGE"),
                        tuple("sex", Reading.SEX, "SEX"),
                        tuple("diagnosis_20", Reading.ICD10, "DIAG_20"),
                        tuple("procedure_24", Reading.OPCS4, "OPERTN_24"));
    }

    static List<String> codelists() {
        return List.copyOf(new NamedFiles(List.of(Shipped.home().resolve("config/codelists")), ".csv").names());
    }

    @ParameterizedTest
    @MethodSource("codelists")
    void every_code_list_states_its_version_and_source(String id) {
        Problems problems = new Problems();
        Documents documents = new Documents(new SourceFiles(Shipped.home(), problems), problems);
        Codelists codelists = new Codelists(List.of(Shipped.home().resolve("config/codelists")), documents);

        assertThat(codelists.find(new Text(id, false, Place.wholeFile("test"))))
                .hasValueSatisfying(list -> assertThat(list.codes()).isNotEmpty());
        assertThat(problems.inOrder())
                .withFailMessage(() -> ProblemText.render(problems.inOrder()))
                .isEmpty();
    }

    @Test
    void every_file_names_its_schema() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.home().resolve("config"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".yaml")).toList())
                    .isNotEmpty()
                    .allSatisfy(ShippedConfigTest::assertThatItsSchemaIsThere);
        }
    }

    private static void assertThatItsSchemaIsThere(Path file) throws IOException {
        String first = Files.readString(file).lines().findFirst().orElse("");
        String prefix = "# yaml-language-server: $schema=";
        assertThat(first).as("%s", file).startsWith(prefix);
        assertThat(file.resolveSibling(first.substring(prefix.length())).normalize())
                .isRegularFile()
                .hasParent(Shipped.home().resolve("config/schema"));
    }

    @Test
    void every_example_loads_without_a_problem() throws IOException {
        try (Stream<Path> examples = Files.list(Shipped.home().resolve("config/examples"))) {
            assertThat(examples.toList()).isNotEmpty().allSatisfy(example -> {
                Loaded loaded = ProgrammeReader.read(
                        example.resolve("programme.yaml"), Map.of("ICC_DATA", "/there"), Shipped.home());
                assertThat(loaded).as("%s", example).isInstanceOf(Loaded.Ok.class);
            });
        }
    }
}
