package org.iccoutcomes.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iccoutcomes.config.KnownFeeds;
import org.iccoutcomes.ingest.look.draft.FeedDraft;
import org.iccoutcomes.ingest.look.draft.FileSketch;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icc feed draft FILE}: a first definition of an unknown file. */
@Command(
        name = "feed",
        header = "A commented feed definition for an unknown file.",
        description =
                "Prints YAML: delimiter, encoding, date formats, what each column may be, and what is left to answer.",
        footer = {
            "",
            "Examples:",
            "  icc feed draft extracts/new.csv",
            "  icc feed draft extracts/new.csv.gz > feeds/new.yaml"
        })
public final class FeedCommand implements Callable<Integer> {
    private static final String DRAFT = "draft";

    private final Setting setting;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "draft", description = "What to do: draft.")
    private String what = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A text file, also as .gz or .zip.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    public FeedCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (!what.equals(DRAFT)) {
            throw failure(ExitCode.USAGE, "icc feed knows draft, not '" + what + "'.", "icc feed draft FILE");
        }
        Path path = setting.workingFolder().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw failure(ExitCode.INPUT_MISSING, "there is no file " + file + ".", "check its name");
        }
        FeedDraft draft = FeedDraft.of(sketch(path), KnownFeeds.read(setting.home()));
        spec.commandLine().getOut().print(FeedDraftText.of(draft));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.code();
    }

    private FileSketch sketch(Path path) {
        try {
            Optional<FileSketch> sketch = FileSketch.of(path);
            return sketch.orElseThrow(() -> failure(
                    ExitCode.INPUT_REJECTED,
                    file + " is no text, or holds no line of two values or more.",
                    "save a workbook or a Parquet file as CSV; a draft is made of text that is parted by commas, bars,"
                            + " tabs, semicolons or ¬"));
        } catch (IOException e) {
            throw failure(
                    ExitCode.INPUT_MISSING,
                    file + " cannot be read: " + e.getMessage() + ".",
                    "check that it is whole and may be read");
        }
    }

    /** This verb looks at a file and writes none, so that there is nothing to say of releases. */
    private static Failure failure(ExitCode code, String cause, String next) {
        return new Failure(code, cause, List.of(), "No draft was made; nothing was written.", next);
    }
}
