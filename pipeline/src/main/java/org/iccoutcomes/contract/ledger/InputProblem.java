package org.iccoutcomes.contract.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Why a received file cannot be used. It never holds a value of the file.
 *
 * @param file file name without folders
 * @param line line of the file, from 1, or null where none is meant
 * @param column our column, or null
 * @param rule kebab-case: {@code missing-column}, {@code truncated-file}, or the feed's own rule
 * @param message what is wrong, in one sentence
 * @param next what to do about it
 */
public record InputProblem(
        String file, @Nullable Long line, @Nullable String column, String rule, String message, String next) {
    /** A problem of the file as a whole. */
    public static InputProblem ofFile(String file, String rule, String message, String next) {
        return new InputProblem(file, null, null, rule, message, next);
    }

    /** {@code hes-apc.csv:12: [rule] message}. */
    @Override
    public String toString() {
        return file + (line == null ? "" : ":" + line) + ": error: " + message + "  [" + rule + "]";
    }
}
