package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.store.file.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one sentence of cause, what was and was not written, and the next command. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        Failure failure = of(exception, command.getCommandSpec().qualifiedName());
        print(command.getErr(), failure.rendered());
        return failure.exitCode().code();
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        StringBuilder text = new StringBuilder();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(s -> text.append("did you mean ").append(s).append("?\n"));
        }
        text.append("error: ").append(exception.getMessage()).append('\n');
        text.append("Nothing was read or written.\nnext: ").append(name).append(" --help\nexit 2\n");
        print(command.getErr(), text.toString());
        return ExitCode.USAGE.code();
    }

    /** What an exception means to a user. The stack goes to the log file only. */
    static Failure of(Throwable exception, String command) {
        if (exception instanceof Failure failure) {
            return failure;
        }
        LOG.error("{} failed", command, exception);
        if (exception instanceof StorageException || exception instanceof UncheckedIOException) {
            return Failure.before(
                    ExitCode.STORAGE,
                    "storage failed: " + exception.getMessage(),
                    "run the same command again: it is safe");
        }
        return Failure.before(
                ExitCode.BUG,
                "this is a bug (" + exception.getClass().getSimpleName() + "); its trace is in the log file.",
                "report it with the log file; running the same command again is safe");
    }

    private static void print(PrintWriter err, String text) {
        err.print(text);
        err.flush();
    }
}
