package org.iccoutcomes.ingest.file;

import java.io.IOException;
import org.iccoutcomes.contract.ledger.InputProblem;

/** A file that is refused for what it is, found while it is being opened or read. */
final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String next;

    RefusedFile(String rule, String message, String next) {
        super(message);
        this.rule = rule;
        this.next = next;
    }

    InputProblem problem(String file) {
        return InputProblem.ofFile(file, rule, String.valueOf(getMessage()), next);
    }
}
