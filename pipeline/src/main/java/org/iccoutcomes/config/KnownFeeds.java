package org.iccoutcomes.config;

import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.condition.Codelists;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.tree.NamedFiles;
import org.iccoutcomes.config.tree.SourceFiles;
import org.iccoutcomes.definition.feed.Feed;

/** Every feed that comes with the product: what an unknown file is likened to. */
public final class KnownFeeds {
    private KnownFeeds() {}

    /**
     * Reads them, by id. A feed that cannot be read is left out: it is reported where it is used.
     *
     * @param home the icc folder
     */
    public static List<Feed> read(Path home) {
        Problems problems = new Problems();
        Documents documents = new Documents(new SourceFiles(home, problems), problems);
        NamedFiles files = new NamedFiles(List.of(home.resolve("config/feeds")), ".yaml");
        Codelists codelists = new Codelists(List.of(home.resolve("config/codelists")), documents);
        FeedFiles feeds = new FeedFiles(files, codelists, documents);
        return files.names().stream()
                .flatMap(id -> feeds.find(new Text(id, false, Place.wholeFile("config/feeds"))).stream())
                .toList();
    }
}
