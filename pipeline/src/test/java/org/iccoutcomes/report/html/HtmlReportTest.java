package org.iccoutcomes.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static String page(String secondArea, boolean isSynthetic) {
        return new String(
                HtmlReport.render(ImpactReport.of(
                        new ReleaseView("0042", ReleaseTables.of(Drawn.content(secondArea, isSynthetic))))),
                StandardCharsets.UTF_8);
    }

    private static final String PAGE = page("Grange", true);

    private static long count(String regex) {
        return Pattern.compile(regex).matcher(PAGE).results().count();
    }

    /** One line an element, blanks run together: what changes when the words or the structure change. */
    private static String normalised(String html) {
        return html.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("sha256-[A-Za-z0-9+/=]+", "sha256-")
                .replaceAll("data:image/svg\\+xml;base64,[A-Za-z0-9+/=]+", "data:")
                .replaceAll("\\s+", " ")
                .replaceAll("> ?<", ">\n<")
                .strip();
    }

    @Test
    void the_drawn_release_gives_the_kept_page() throws IOException {
        try (InputStream kept = HtmlReportTest.class.getResourceAsStream("/golden/drawn-report.html")) {
            String expected = kept == null ? "" : new String(kept.readAllBytes(), StandardCharsets.UTF_8).strip();
            Files.writeString(Path.of("target", "drawn-report.html"), normalised(PAGE) + "\n");
            Files.writeString(Path.of("target", "drawn-report-styled.html"), PAGE);

            // After a change that is meant: copy target/drawn-report.html over the kept page and review the difference.
            assertThat(normalised(PAGE)).isEqualTo(expected);
        }
    }

    @Test
    void the_same_release_gives_the_same_bytes() {
        assertThat(page("Grange", true)).isEqualTo(PAGE);
    }

    @Test
    void nothing_is_loaded_or_run() {
        assertThat(PAGE).contains("default-src &#39;none&#39;; style-src &#39;sha256-", "img-src data:;");
        assertThat(PAGE).doesNotContain("<script", "<link", "<iframe", "@import", "url(", " style=");
        assertThat(count("<img "))
                .isEqualTo(count("<img src=\"data:image/svg\\+xml;base64,"))
                .isPositive();
        assertThat(count("<[^>]* on[a-z]+=")).isZero();
    }

    @Test
    @DisplayName("C5: a name cannot become markup")
    void a_name_cannot_become_markup() {
        String html = page("<script>alert(1)</script>\"><img src=x onerror=alert(1)>\u202e\u0000", true);

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html).doesNotContain("<script", "<img src=x", "\u202e", "\u0000");
    }

    @Test
    @DisplayName("C5: what looks like a template in a name is text")
    void a_name_cannot_become_a_template() {
        String title = "${7*7} {{7*7}} #{7*7} <%= 7*7 %> !{7*7} @raw()";

        assertThat(page(title, true))
                .contains("${7*7} {{7*7}} #{7*7} &lt;%= 7*7 %&gt; !{7*7} @raw()")
                .doesNotContain("<%=");
    }

    @Test
    void the_page_is_put_together_as_assistive_technology_expects() {
        assertThat(count("<html lang=\"en-GB\">")).isEqualTo(1);
        assertThat(count("<h1>")).isEqualTo(1);
        assertThat(count("<main ")).isEqualTo(1);
        assertThat(PAGE).contains("<a class=\"skip\" href=\"#content\">", "<header>", "<nav aria-label", "<footer>");
        assertThat(count("<table>")).isEqualTo(count("<caption><span>"));
        assertThat(count("role=\"region\"")).isEqualTo(count("<table>") + count("<img "));
        assertThat(count("<img [^>]*alt=\"[^\"]{40,}\""))
                .isEqualTo(count("<img "))
                .isEqualTo(count("<figcaption>"));
        assertThat(count("<th (?!scope=\"(col|row)\")")).isZero();
        assertThat(count("<t[dh][^>]*></t[dh]>")).isZero();
    }

    @Test
    void headings_skip_no_level() {
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(PAGE)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void synthetic_data_are_said_to_be_synthetic_on_top_and_in_the_title() {
        assertThat(PAGE).contains("<title>Synthetic data: Out-of-hospital impact: South Cumbria</title>");
        assertThat(PAGE).contains("<p class=\"warning\"><strong>Synthetic data.");
        assertThat(normalised(page("Grange", false))).doesNotContain("Synthetic data");
    }

    @Test
    void a_hidden_number_is_a_mark_that_is_also_spoken() {
        assertThat(PAGE)
                .contains("<span aria-hidden=\"true\">*</span><span class=\"spoken\">hidden, small number</span>");
    }
}
