package org.iccoutcomes.config.bind;

import java.nio.file.Path;
import java.util.Optional;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.config.tree.YamlTree;

/**
 * Reads YAML files into records.
 *
 * @param files where text comes from
 * @param problems where everything wrong goes
 */
public record Documents(SourceFiles files, Problems problems) {
    /**
     * A file's content, or empty when too little of it can be read.
     *
     * @param namedAt where the file is named, or empty when a user named it
     */
    public <T extends Record> Optional<T> read(Path file, Optional<Place> namedAt, Class<T> type) {
        return files.read(file, namedAt)
                .flatMap(source -> YamlTree.read(source, problems))
                .flatMap(root -> Binder.bind(root, type, problems));
    }
}
