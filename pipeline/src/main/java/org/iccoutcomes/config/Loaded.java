package org.iccoutcomes.config;

import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.config.problem.Problem;
import org.iccoutcomes.definition.Programme;

/** What came of reading a programme. */
public sealed interface Loaded {
    /** The files read, in order, the programme's own first. */
    List<Path> filesRead();

    /** Answers with the case for this outcome. */
    <R> R match(Cases<R> cases);

    /** One answer per outcome. */
    interface Cases<R> {
        R ok(Ok outcome);

        R broken(Broken outcome);
    }

    /** A programme without errors. */
    record Ok(Programme programme, List<Problem> warnings, List<Path> filesRead) implements Loaded {
        public Ok {
            warnings = List.copyOf(warnings);
            filesRead = List.copyOf(filesRead);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ok(this);
        }
    }

    /**
     * Files with errors.
     *
     * @param problems every error and warning, by file, line and column; at least one error
     */
    record Broken(List<Problem> problems, List<Path> filesRead) implements Loaded {
        public Broken {
            problems = List.copyOf(problems);
            filesRead = List.copyOf(filesRead);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.broken(this);
        }
    }
}
