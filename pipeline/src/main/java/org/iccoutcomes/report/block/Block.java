package org.iccoutcomes.report.block;

import java.util.List;
import org.iccoutcomes.report.chart.Chart;
import org.iccoutcomes.words.SafeText;

/** A piece of a section. A block says what; a renderer says how. */
public sealed interface Block {
    /** Answers with the case for this kind; a new kind does not compile until every renderer handles it. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of block. */
    interface Cases<R> {
        R prose(Prose block);

        R points(Points block);

        R heading(Heading block);

        R figures(Figures block);

        R picture(Picture block);

        R links(Links block);
    }

    /** A paragraph. */
    record Prose(String text) implements Block {
        public Prose {
            text = SafeText.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prose(this);
        }
    }

    /** Sentences that stand on their own. */
    record Points(List<String> sentences) implements Block {
        public Points {
            sentences = sentences.stream().map(SafeText::of).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.points(this);
        }
    }

    /** A heading below the section's own. */
    record Heading(String text) implements Block {
        public Heading {
            text = SafeText.of(text);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /** A table of figures. */
    record Figures(Grid grid) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figures(this);
        }
    }

    /**
     * A chart with its figures.
     *
     * @param figures every figure that is drawn
     */
    record Picture(Chart chart, Grid figures) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /**
     * Pages beside this one.
     *
     * @param links in order
     */
    record Links(List<Link> links) implements Block {
        public Links {
            links = List.copyOf(links);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.links(this);
        }
    }

    /**
     * A page beside this one.
     *
     * @param text what it is
     * @param target its address from here: letters, digits, dots, dashes and slashes only
     */
    record Link(String text, String target) {
        private static final String TARGET = "[A-Za-z0-9._/-]+";

        /** Refuses what could lead anywhere else. */
        public Link {
            text = SafeText.of(text);
            if (!target.matches(TARGET) || target.startsWith("/")) {
                throw new IllegalArgumentException(target + " is no page beside this one");
            }
        }
    }
}
