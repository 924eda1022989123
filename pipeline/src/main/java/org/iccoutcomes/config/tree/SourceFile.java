package org.iccoutcomes.config.tree;

import java.nio.file.Path;
import java.util.List;

/**
 * A text file of the configuration.
 *
 * @param path where it was read
 * @param shown its path as readers see it, with forward slashes
 * @param text its content, without a byte order mark
 */
public record SourceFile(Path path, String shown, String text) {
    /** Its lines without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
