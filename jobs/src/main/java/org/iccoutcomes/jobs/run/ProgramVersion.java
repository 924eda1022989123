package org.iccoutcomes.jobs.run;

import java.util.List;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.store.CodeVersion;

/** Versions of the code that decides each stage's result: a stage runs again when its code changed, and only then. */
final class ProgramVersion {
    private ProgramVersion() {}

    private static final String ROOT = "org.iccoutcomes.";

    /** What decides accepted rows. */
    static String ingest() {
        return of("definition", "contract", "columns", "ingest");
    }

    /** What decides the cube, given accepted rows. */
    static String cube() {
        return of("definition", "contract", "columns", "standardise", "measure");
    }

    /** What decides a release. */
    static String whole() {
        return of("");
    }

    private static String of(String... packages) {
        return CodeVersion.of(
                Programme.class,
                List.of(packages).stream()
                        .map(name -> name.isEmpty() ? ROOT.substring(0, ROOT.length() - 1) : ROOT + name)
                        .toList());
    }
}
