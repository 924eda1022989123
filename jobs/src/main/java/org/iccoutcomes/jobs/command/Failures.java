package org.iccoutcomes.jobs.command;

import java.io.PrintWriter;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
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

    /** What was thrown, as a user is told it. The stack goes to the log file only. */
    public static Failure of(Throwable thrown, String command) {
        Failure failure = Failure.of(thrown);
        if (failure.getCause() != null) {
            LOG.error("{} failed", command, failure.getCause());
        }
        return failure;
    }

    private static void print(PrintWriter err, String text) {
        err.print(text);
        err.flush();
    }
}
