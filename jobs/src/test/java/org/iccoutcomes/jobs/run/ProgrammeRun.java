package org.iccoutcomes.jobs.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.compare.Compare;
import org.iccoutcomes.config.Loaded;
import org.iccoutcomes.config.ProgrammeReader;
import org.iccoutcomes.config.problem.ProblemText;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.definition.Programme;

/** Runs a programme into folders of its own, as the nightly job does. */
record ProgrammeRun(Programme programme, Stores stores) {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2016-06-15T01:00:00Z"), ZoneOffset.UTC);

    /**
     * How a night ended.
     *
     * @param outcome the release and whether it is new
     * @param lines what its progress said
     */
    record Night(Outcome outcome, List<String> lines) {}

    /** A programme as it stands. */
    static ProgrammeRun at(Path file, Map<String, String> variables) {
        Programme read = read(file, variables);
        return new ProgrammeRun(read, Stores.of(read));
    }

    private static Programme read(Path file, Map<String, String> variables) {
        Loaded loaded = ProgrammeReader.read(file, variables, REPOSITORY);
        if (loaded instanceof Loaded.Broken broken) {
            throw new AssertionError(ProblemText.render(broken.problems()));
        }
        return ((Loaded.Ok) loaded).programme();
    }

    /** A programme of the repository whose store and releases are elsewhere. */
    static ProgrammeRun of(Path file, Map<String, String> variables, Path folder) {
        Programme read = read(file, variables);
        Programme moved = new Programme(
                read.title(),
                read.synthetic(),
                new Programme.Places(
                        read.places().inbox(),
                        folder.resolve("store").toString(),
                        folder.resolve("releases").toString()),
                read.areas(),
                read.windows(),
                read.comparators(),
                read.catalogue(),
                read.disclosure());
        return new ProgrammeRun(moved, Stores.of(moved));
    }

    Outcome run() {
        return night("local[2]").outcome();
    }

    /** A night under the lock, as the command runs it. */
    Night night(String master) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Pipeline pipeline = new Pipeline(
                programme,
                PseudonymKeys.of(programme, Map.of()),
                new Progress(out, false, System::nanoTime),
                CLOCK,
                master);
        Outcome outcome = new GuardedRun(programme, CLOCK, "icc nightly").run(Duration.ZERO, pipeline::run);
        return new Night(outcome, said.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Answers from the cube of the current release. */
    Compare compare() {
        return new Compare(programme, cube());
    }

    /** The cube of the current release. */
    Cube cube() {
        int current = stores.releases().current().orElseThrow();
        return stores.parts()
                .read(
                        stores.releases().manifest(current).provenance().cubeParts().stream()
                                .map(id -> stores.parts().find(id).orElseThrow())
                                .toList(),
                        Optional.empty());
    }

    /** A part of the current release's cube. */
    CubePart part(String id) {
        return stores.parts().find(id).orElseThrow();
    }
}
