package org.iccoutcomes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What every page of ours must be to those who read it, asked of a real browser. */
@ExtendWith(InBrowser.class)
public abstract class ReadableByEveryone {
    /** More stops than any reader would make; a page that has more is asked about its first ones. */
    private static final int STOPS = 150;

    /** The pages that are asked. */
    protected abstract List<Path> pages();

    @Test
    @DisplayName("O9: axe-core finds nothing at WCAG 2.2 AA, nor against its good practice")
    void axe_core_finds_nothing(Browser browser) {
        opened(browser, page -> assertThat(browser.axe()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    @DisplayName("O9: axe-core finds nothing where the reader's own colours are forced")
    void axe_core_finds_nothing_in_forced_colours(String scheme, Browser browser) {
        opened(browser, page -> {
            browser.media("screen", "forced-colors", scheme.equals("dark") ? "active" : "none");
            assertThat(browser.axe()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language",
                "headings",
                "landmarks",
                "tables",
                "numbers",
                "pictures",
                "dates",
                "targets",
                "identifiers",
                "hiddenCharacters"
            })
    @DisplayName("O9: our own rules hold")
    void our_own_rules_hold(String rule, Browser browser) {
        opened(browser, page -> assertThat(browser.broken(rule)).isEmpty());
    }

    @Test
    void the_skip_link_is_the_first_stop_and_leads_to_the_figures(Browser browser) {
        opened(browser, page -> {
            browser.press(Keys.TAB);
            assertThat(browser.text("focused")).contains("class=skip");
            assertThat(browser.broken("focusIsSeen")).isEmpty();
            browser.press(Keys.ENTER);
            assertThat(browser.broken("mainIsAtTop")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void every_stop_is_reached_by_keyboard_and_its_focus_is_seen(int width, Browser browser) {
        opened(browser, page -> {
            browser.size(width, 1);
            long stops = browser.number("focusStops");
            Set<String> made = new LinkedHashSet<>();
            List<String> unseen = new ArrayList<>();
            for (int i = 0; i < Math.min(stops, STOPS); i++) {
                browser.press(Keys.TAB);
                made.add(browser.text("focused"));
                unseen.addAll(browser.broken("focusIsSeen"));
            }
            assertThat(unseen).isEmpty();
            assertThat(made).hasSize((int) Math.min(stops, STOPS)).doesNotContain("body");
        });
    }

    @ParameterizedTest
    @CsvSource({"320, 1", "320, 4", "768, 1", "1200, 1", "1280, 1"})
    @DisplayName("nothing makes the page scroll sideways, also at 400 %")
    void the_page_reflows(int width, int zoom, Browser browser) {
        opened(browser, page -> {
            browser.size(width, zoom);
            assertThat(browser.broken("sideways")).isEmpty();
            assertThat(browser.broken("scrollingRegions")).isEmpty();
        });
    }

    @Test
    void without_scripts_the_page_is_the_same(Browser browser) {
        opened(browser, page -> {
            String words = browser.text("words");
            browser.openWithoutScripts(page);
            assertThat(browser.text("words")).isEqualTo(words).hasSizeGreaterThan(200);
        });
    }

    @Test
    void the_page_asks_for_nothing(Browser browser) {
        opened(browser, page -> {
            browser.requestsOutside(page);
            browser.open(page);
            assertThat(browser.requestsOutside(page)).isEmpty();
        });
    }

    @Test
    @DisplayName("O2: what got into the page after all neither runs nor restyles it")
    void the_policy_holds(Browser browser) {
        opened(browser, page -> {
            assertThat(browser.text("policy"))
                    .startsWith("default-src 'none';")
                    .contains("style-src 'sha256-", "base-uri 'none'", "form-action 'none'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(browser.broken("injected")).isEmpty();
        });
    }

    @Test
    void paper_shows_every_word_within_its_edges(Browser browser) {
        opened(browser, page -> {
            List<String> words = browser.broken("printed");
            List<String> headings = browser.broken("headingWords").stream()
                    .map(PaperPages::unspaced)
                    .toList();
            PaperPages paper = PaperPages.of(browser.pdf());

            assertThat(paper.outside()).isEmpty();
            assertThat(paper.missing(words)).isEmpty();
            assertThat(paper.lastLines()).as("headings left alone").doesNotContainAnyElementsOf(headings);
            assertThat(paper.sheets())
                    .as("empty sheets")
                    .allSatisfy(sheet -> assertThat(sheet).isNotEmpty());
        });
    }

    /** What is asked of a page that is open. */
    protected interface Question {
        void ask(Path page);
    }

    private void opened(Browser browser, Question question) {
        assertThat(pages()).isNotEmpty();
        for (Path page : pages()) {
            browser.open(page);
            try {
                question.ask(page);
            } catch (AssertionError e) {
                throw new AssertionError(page.getFileName() + ": " + e.getMessage(), e);
            }
        }
    }

    /** Every page below a folder. */
    protected static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
