package org.iccoutcomes.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnusualPagesTest {
    private static final int FIVE_MEGABYTES = 5 << 20;
    private static final Pattern PICTURE = Pattern.compile("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)");

    private static String page(String fault) {
        return text(Objects.requireNonNull(UnusualReleases.pages().get(fault), fault));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    /** The page's markup and that of the pictures in it. */
    private static String withPictures(String page) {
        return page
                + PICTURE.matcher(page)
                        .results()
                        .map((MatchResult found) -> text(Base64.getDecoder().decode(found.group(1))))
                        .collect(Collectors.joining());
    }

    @Test
    @DisplayName("O2: no name becomes markup or turns text round, in the page or in its pictures")
    void no_name_becomes_markup() {
        UnusualReleases.HOSTILE_NAMES
                .keySet()
                .forEach(fault -> assertThat(withPictures(page(fault)))
                        .as(fault)
                        .doesNotContain("<script", "<img src=x", "</style></table>")
                        .doesNotContainPattern(
                                "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u202a-\\u202e\\u2066-\\u2069]")
                        .doesNotContainPattern("<[^>]*\\son[a-z]+="));
    }

    @Test
    @DisplayName("O5: where everything is hidden, no number of it is in any attribute, order or picture")
    void what_is_hidden_is_nowhere() {
        String page = withPictures(page("everything suppressed"));

        assertThat(page).contains("hidden, small number");
        // Nothing but the cells themselves could tell: no picture, no value behind a cell, no hint shown on hovering.
        assertThat(page).doesNotContain("<svg", " aria-valuenow", " data-", " title=");
    }

    @Test
    @DisplayName("O9: 500 areas are one page of less than 5 MB")
    void five_hundred_areas_are_one_page() {
        byte[] page = UnusualReleases.page(UnusualReleases.areas(500));

        assertThat(page).hasSizeBetween(100_000, FIVE_MEGABYTES);
        assertThat(text(page)).contains("Community 001", "Community 500");
    }
}
