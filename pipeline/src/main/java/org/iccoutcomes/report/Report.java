package org.iccoutcomes.report;

import java.util.List;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.words.SafeText;

/**
 * A report written: headings and blocks, not yet rendered.
 *
 * @param title the page's title
 * @param warning what every page must say first; empty where nothing must
 * @param release the release it is of, such as {@code 0042}
 * @param sections in order
 */
public record Report(String title, String warning, String release, List<Written> sections) {
    public Report {
        title = SafeText.of(title);
        sections = List.copyOf(sections);
    }

    /** A section with its blocks. */
    public record Written(String id, String heading, List<Block> blocks) {
        public Written {
            blocks = List.copyOf(blocks);
        }
    }

    /** Writes sections for a release; those with nothing to say are left out. */
    public static Report of(String title, List<Section> sections, ReleaseView release) {
        String warning = release.isSynthetic() ? SYNTHETIC : "";
        return new Report(
                (release.isSynthetic() ? "Synthetic data: " : "") + title,
                warning,
                release.name(),
                sections.stream()
                        .map(s -> new Written(s.id(), s.heading(), s.blocks().apply(release)))
                        .filter(written -> !written.blocks().isEmpty())
                        .toList());
    }

    /** Said wherever figures of made-up data show. */
    public static final String SYNTHETIC =
            "Synthetic data. Every figure here is computed from made-up records and says nothing about real people or"
                    + " services.";
}
