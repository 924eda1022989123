package org.iccoutcomes.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iccoutcomes.config.KnownFeeds;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.ingest.file.FileInspection;
import org.iccoutcomes.ingest.file.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadColumnsTest {
    private static final Feed DISTANCES = KnownFeeds.read(Path.of("..")).stream()
            .filter(feed -> feed.id().equals("site-distances"))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    private final UnreadColumns unread = new UnreadColumns();

    private void take(String name, String header) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name), header + "\n" + "1,".repeat(header.split(",").length - 1) + "1\n");
        Inspection inspection = FileInspection.inspect(DISTANCES, file);
        assertThat(inspection).isInstanceOf(Inspection.Whole.class);
        unread.add(DISTANCES, ((Inspection.Whole) inspection).file());
    }

    @Test
    @DisplayName("B6: nothing is said of files of which every column is read")
    void every_column_is_read() throws IOException {
        take("a.csv", "LSOA,SITE_CODE,ROAD_MILES");

        assertThat(unread.lines()).isEmpty();
    }

    @Test
    @DisplayName("B6: added columns of all new files of a feed are named on one line")
    void added_columns_are_named() throws IOException {
        take("a.csv", "LSOA,SITE_CODE,ROAD_MILES,ROAD_MINUTES");
        take("b.csv", "LSOA,SITE_CODE,ROAD_MILES,ROAD_MINUTES,FERRY");

        assertThat(unread.lines())
                .containsExactly("feed site-distances: warning: 2 columns of 2 new files are not read: ROAD_MINUTES,"
                        + " FERRY  [unread-columns]");
    }

    @Test
    @DisplayName("B6: of very many columns the first twelve are named")
    void many_columns_are_counted() throws IOException {
        take("a.csv", "LSOA,SITE_CODE,ROAD_MILES,A,B,C,D,E,F,G,H,I,J,K,L,M,N");

        assertThat(unread.lines())
                .singleElement()
                .asString()
                .contains("14 columns of 1 new file are not read: A, B,", "K, L and 2 more");
    }
}
