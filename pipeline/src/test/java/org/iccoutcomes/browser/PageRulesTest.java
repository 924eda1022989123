package org.iccoutcomes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that finds nothing anywhere would hold of every page: each finds its fault in a page full of faults. */
@ExtendWith(InBrowser.class)
class PageRulesTest {
    private static final String FAULTY = """
            <!DOCTYPE html><html lang="xx"><head><title>Faulty</title></head><body style="color: #ccc">
            <h1>One</h1><h1>Two</h1><h4>Skipped</h4><nav></nav>
            <p id="a">Of 2016-05-31 and \u202etxet</p><p id="a"></p>
            <table><tr><th>No scope</th><td class="number"></td></tr></table>
            <img src="http://example.org/x.png" alt="short">
            <ul><li><a href="#nowhere" style="font-size: 6px; outline: none">x</a></li></ul>
            <div style="overflow-x: auto; width: 100px"><p style="width: 400px">wide</p></div>
            <p style="width: 3000px">wider</p><script>window.itRan = 1</script>
            </body></html>
            """;

    @ParameterizedTest
    @CsvSource({
        "language, no language",
        "headings, not one first heading",
        "headings, level skipped",
        "landmarks, not one body > main",
        "landmarks, navigation without a name",
        "tables, no caption",
        "tables, no scope",
        "tables, an empty cell",
        "numbers, not to the right",
        "pictures, says too little",
        "pictures, not drawn",
        "dates, 2016-05-31",
        "hiddenCharacters, U+202e",
        "targets, by",
        "identifiers, twice: a",
        "identifiers, leads nowhere",
        "sideways, wider than its window",
        "scrollingRegions, not named",
        "injected, a script ran",
        "injected, a style applied",
        "ran, a script"
    })
    void a_rule_finds_its_fault(String rule, String fault, @TempDir Path folder, Browser browser) throws IOException {
        browser.open(faulty(folder));

        assertThat(browser.broken(rule)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void axe_core_finds_contrast_and_requests_are_seen(@TempDir Path folder, Browser browser) throws IOException {
        Path page = faulty(folder);
        browser.open(page);

        assertThat(browser.axe()).anyMatch(found -> found.startsWith("color-contrast"));
        assertThat(browser.requestsOutside(page)).contains("http://example.org/x.png");
    }

    @Test
    void what_paper_cuts_off_or_leaves_out_is_found(@TempDir Path folder, Browser browser) throws IOException {
        Path page = Files.writeString(
                folder.resolve("cut.html"),
                "<h1>Cut</h1><p style='position: absolute; left: 760px; white-space: nowrap'>beyond the edge</p>"
                        + "<style>@media print { .lost { display: none } }</style><p class='lost'>not on paper</p>");
        browser.open(page);
        PaperPages paper = PaperPages.of(browser.pdf());

        assertThat(paper.missing(java.util.List.of("Cut", "not on paper"))).containsExactly("not on paper");
    }

    private static Path faulty(Path folder) throws IOException {
        return Files.writeString(folder.resolve("faulty.html"), FAULTY);
    }
}
