package org.iccoutcomes.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.iccoutcomes.browser.Browser;
import org.iccoutcomes.browser.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Names as nobody should write them, and releases with next to nothing in them, in a browser. */
@ExtendWith(InBrowser.class)
class UnusualPagesInBrowserTest {
    private static final List<String> RULES =
            List.of("headings", "tables", "pictures", "identifiers", "hiddenCharacters", "injected", "ran");

    @Test
    @DisplayName("O2, O9: unusual names and empty releases are readable, safe and within the page")
    void unusual_pages_are_readable_and_safe(@TempDir Path folder, Browser browser) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, byte[]> unusual : UnusualReleases.pages().entrySet()) {
            Path page = Files.write(folder.resolve("page.html"), unusual.getValue());
            browser.open(page);
            List<String> broken = new ArrayList<>();
            RULES.forEach(rule -> broken.addAll(browser.broken(rule)));
            for (int width : new int[] {1280, 320}) {
                browser.size(width, 1);
                broken.addAll(browser.broken("sideways"));
                broken.addAll(browser.broken("scrollingRegions"));
            }
            broken.addAll(browser.axe());
            broken.addAll(browser.requestsOutside(page));
            softly.assertThat(broken).as(unusual.getKey()).isEmpty();
        }
        softly.assertAll();
    }
}
