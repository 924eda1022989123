package org.iccoutcomes.definition.feed;

import java.util.List;

/** Where the names of an extract's columns stand. */
public sealed interface Header {
    /** In the first line of the file that is not blank. */
    record InFile() implements Header {}

    /**
     * In the feed; the file begins with its first row.
     *
     * @param names in the order of the file's columns
     */
    record Given(List<String> names) implements Header {
        public Given {
            names = List.copyOf(names);
        }
    }

    /**
     * In a file of its own in the folder of the extract, which begins with its first row.
     *
     * @param fileName the pattern of its name, as of {@link Delivering#fileName}; what it takes from a name is what the
     *     extract's name says
     */
    record Beside(String fileName) implements Header {}
}
