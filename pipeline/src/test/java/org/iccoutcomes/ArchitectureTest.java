package org.iccoutcomes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final String OURS = "org.iccoutcomes";
    private static final List<String> STAGES =
            List.of("ingest", "standardise", "measure", "compare", "disclose", "report");

    private static final JavaClasses PIPELINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "standardise", "measure", "compare", "disclose", "report"})
    void a_stage_imports_no_other_stage(String stage) {
        String[] others = STAGES.stream()
                .filter(other -> !other.equals(stage))
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(within(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(PIPELINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"definition", "statistics"})
    void a_foundation_imports_nothing_else_of_ours(String foundation) {
        onlyImports(foundation);
    }

    @Test
    void the_contract_imports_definitions_only() {
        onlyImports("contract", "definition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition",
                "config",
                "contract",
                "ingest",
                "statistics",
                "compare",
                "disclose",
                "release",
                "report",
                "words"
            })
    void a_plain_package_never_touches_spark(String plain) {
        noClasses()
                .that()
                .resideInAPackage(within(plain))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", within("store.spark"))
                .check(PIPELINE);
    }

    @Test
    void in_the_store_only_its_spark_side_touches_spark() {
        noClasses()
                .that()
                .resideInAPackage(within("store"))
                .and()
                .resideOutsideOfPackage(within("store.spark"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", within("store.spark"))
                .check(PIPELINE);
    }

    @Test
    void sparks_side_of_the_store_cannot_be_reached_from_what_runs_without_it() {
        noClasses()
                .that()
                .resideInAnyPackage(within("compare"), within("disclose"), within("report"))
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage(within("store.spark"))
                .check(PIPELINE);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching(OURS + ".(**)").should().beFreeOfCycles().check(PIPELINE);
    }

    @Test
    void the_library_neither_prints_nor_exits() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(PIPELINE);
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PIPELINE);
    }

    @Test
    void the_library_reads_no_clock() {
        noClasses()
                .should()
                .callMethodWhere(called("the system clock", ArchitectureTest::readsClock))
                .check(PIPELINE);
    }

    @Test
    void the_library_depends_on_no_machine_default_and_no_chance() {
        noClasses()
                .should()
                .callMethodWhere(called("a default of the machine", ArchitectureTest::readsMachineDefault))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(PIPELINE);
    }

    @Test
    void every_package_says_what_it_is_for_and_that_null_is_marked() {
        Stream<JavaPackage> unmarked = PIPELINE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class));
        assertThat(unmarked)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    private static void onlyImports(String importer, String... imported) {
        String[] allowed = Stream.concat(Stream.of(importer), Stream.of(imported))
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(within(importer))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackages(OURS + "..").or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .check(PIPELINE);
    }

    private static String within(String name) {
        return OURS + "." + name + "..";
    }

    private static DescribedPredicate<JavaCall<?>> called(String what, Predicate<JavaCall<?>> predicate) {
        return DescribedPredicate.describe("target is " + what, predicate);
    }

    /** Anything of java.time that answers "now" without being handed a clock, and its older relatives. */
    private static boolean readsClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getTarget().getName();
        boolean handedClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.isEquivalentTo(Clock.class) && (method.startsWith("system") || method.startsWith("tick")))
                || (resideInAPackage("java.time..").test(owner) && method.equals("now") && !handedClock)
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(method));
    }

    private static boolean readsMachineDefault(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean hasDefault = Stream.of(Locale.class, TimeZone.class, ZoneId.class, Charset.class)
                .anyMatch(owner::isEquivalentTo);
        return hasDefault
                && Set.of("getDefault", "systemDefault", "defaultCharset")
                        .contains(call.getTarget().getName());
    }
}
