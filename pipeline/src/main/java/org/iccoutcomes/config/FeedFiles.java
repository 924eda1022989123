package org.iccoutcomes.config;

import java.nio.file.Path;
import java.util.Optional;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.document.FeedDocument;
import org.iccoutcomes.config.feed.FeedReader;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.tree.NamedFiles;
import org.iccoutcomes.definition.feed.Feed;

/**
 * Finds feeds by id.
 *
 * @param files where they are
 */
record FeedFiles(NamedFiles files, Codelists codelists, Documents documents) {
    /** The feed a text names, or empty, which has then been reported. */
    Optional<Feed> find(Text id) {
        Optional<Path> file = files.find(id.value());
        if (file.isEmpty()) {
            documents
                    .problems()
                    .unknownName(id.place(), "unknown feed '" + id + "'", Nearest.of(id.value(), files.names()));
            return Optional.empty();
        }
        return documents
                .read(file.get(), Optional.of(id.place()), FeedDocument.class)
                .flatMap(new FeedReader(id.value(), codelists, documents.problems())::read);
    }
}
