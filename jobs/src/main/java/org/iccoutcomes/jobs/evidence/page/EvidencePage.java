package org.iccoutcomes.jobs.evidence.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iccoutcomes.jobs.evidence.Outcome;
import org.iccoutcomes.jobs.evidence.Study;

/**
 * The study as files.
 *
 * @param markdown the page
 * @param chart the SVG it shows
 */
public record EvidencePage(String markdown, String chart) {
    /** The page's file. */
    public static final String FILE = "evidence.md";

    /** The chart's file, beside it. */
    public static final String CHART = "evidence-coverage.svg";

    private static final String TEMPLATE = "evidence.md";

    /** What a study came to. */
    public static EvidencePage of(Study study, List<Outcome> outcomes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("draws", String.format(Locale.ROOT, "%,d", study.draws()));
        parts.put("seed", Long.toString(study.seed()));
        parts.put("scenarios", Integer.toString(outcomes.size()));
        parts.put("command", "./icc evidence --draws " + study.draws() + " --seed " + study.seed());
        parts.put("summary", Tables.summary(outcomes));
        parts.put("headlines", Tables.headlines(outcomes));
        parts.put("coverage", Tables.coverage(outcomes));
        parts.put("own", Tables.ownCoverage(outcomes));
        parts.put("rejections", Tables.rejections(outcomes));
        parts.put("widths", Tables.widths(outcomes));
        parts.put("biases", Tables.biases(outcomes));
        String page = template();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            page = page.replace("{{" + part.getKey() + "}}", part.getValue());
        }
        return new EvidencePage(page, CoverageChart.svg(outcomes));
    }

    /** The tables of coverage, which are the study's answer. */
    public static String table(List<Outcome> outcomes) {
        return Tables.coverage(outcomes) + "\n";
    }

    private static String template() {
        try (InputStream stream = EvidencePage.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IllegalStateException("the page's text is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
