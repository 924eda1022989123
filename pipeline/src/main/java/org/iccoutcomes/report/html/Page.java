package org.iccoutcomes.report.html;

import gg.jte.Content;
import java.util.List;

/**
 * What the page's template shows.
 *
 * @param title of the page; its only first-level heading
 * @param warning shown on top and on every printed page; empty where there is none
 * @param release the release's name
 * @param style the page's style sheet
 * @param policy what the page may load: its own style and nothing else
 * @param parts sections
 */
public record Page(String title, String warning, String release, String style, String policy, List<Part> parts) {
    public Page {
        parts = List.copyOf(parts);
    }

    /** A section with its blocks ready to be written. */
    public record Part(String id, String heading, List<Content> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
