package org.iccoutcomes.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iccoutcomes.browser.ReadableByEveryone;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The drawn release's page in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawnPageInBrowserTest extends ReadableByEveryone {
    @SuppressWarnings("NullAway.Init")
    private Path page;

    @BeforeAll
    void render(@TempDir Path folder) throws IOException {
        page = Files.write(
                folder.resolve("drawn.html"),
                HtmlReport.render(
                        ImpactReport.of(new ReleaseView("0042", ReleaseTables.of(Drawn.content("Grange", true))))));
    }

    @Override
    protected List<Path> pages() {
        return List.of(page);
    }
}
