package org.iccoutcomes.config.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that are found by their name without its ending, in the first of some folders that has one.
 *
 * @param folders where to look, in order; those that do not exist are passed over
 * @param ending with its dot
 */
public record NamedFiles(List<Path> folders, String ending) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    public NamedFiles {
        folders = folders.stream().map(Path::normalize).toList();
    }

    /** A file by its name; empty for what is no name but a path, which could lead out of the folders. */
    public Optional<Path> find(String name) {
        return !NAME.matcher(name).matches()
                ? Optional.empty()
                : folders.stream()
                        .map(folder -> folder.resolve(name + ending))
                        .filter(Files::isRegularFile)
                        .findFirst();
    }

    /** Every name that could be found. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                files.map(f -> f.getFileName().toString())
                        .filter(n -> n.endsWith(ending))
                        .forEach(n -> names.add(n.substring(0, n.length() - ending.length())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
