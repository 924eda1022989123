package org.iccoutcomes.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iccoutcomes.config.bind.PathText;
import org.iccoutcomes.config.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Where a programme may write: on a file system it knows, and nowhere among its extracts. */
record PlaceChecks(Problems problems) {
    /**
     * Of local disks, Hadoop and object stores; not jar:, http: and others that read from elsewhere or run something.
     */
    private static final List<String> SCHEMES =
            List.of("file", "hdfs", "viewfs", "s3a", "abfs", "abfss", "gs", "o3fs", "ofs", "webhdfs", "swebhdfs");

    /** A scheme has two letters or more; one letter is a Windows drive. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    /** A folder that is written to; {@code resolved} is empty where it could not be told. */
    void checkScheme(@Nullable PathText text, String resolved) {
        if (text == null) {
            return;
        }
        Matcher written = SCHEME.matcher(text.value());
        Matcher scheme = written.matches() ? written : SCHEME.matcher(resolved);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            problems.error(
                    text.place(),
                    "nothing is written to " + scheme.group(1) + ":",
                    "use a folder, or one of " + String.join(":, ", SCHEMES) + ":");
        }
    }

    /** An extract must not lie in a folder that is written to: inputs are never touched. */
    void checkApart(PathText glob, List<String> inbox, List<String> written) {
        for (String folder : written) {
            boolean isWithin = inbox.stream().anyMatch(path -> isWithin(folderOf(path), folder));
            if (!folder.isEmpty() && isWithin) {
                problems.error(
                        glob.place(),
                        "the extracts '" + glob + "' lie in a folder the programme writes to",
                        "keep extracts apart from store and releases");
            }
        }
    }

    /** The part of a glob that is no pattern. */
    private static String folderOf(String glob) {
        Matcher pattern = GLOB.matcher(glob);
        String plain = pattern.find() ? glob.substring(0, pattern.start()) : glob;
        return plain.substring(0, plain.lastIndexOf('/') + 1);
    }

    private static boolean isWithin(String folder, String other) {
        return folder.startsWith(other.endsWith("/") ? other : other + "/");
    }
}
