package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Header;

/** Where the names of a file's columns come from, if not from the file. */
final class HeaderSource {
    private HeaderSource() {}

    /** The header; empty where the file itself holds it. */
    static Optional<List<String>> given(Feed feed, Path extract) throws IOException {
        Header header = feed.shape().header();
        if (header instanceof Header.Given given) {
            return Optional.of(given.names());
        }
        return header instanceof Header.Beside beside
                ? Optional.of(HeaderBeside.read(beside, feed, extract))
                : Optional.empty();
    }
}
