package org.iccoutcomes.report.chart;

/** Figures to be seen. A chart says what; a renderer says how. */
public sealed interface Chart permits ControlChart, RankedDots, FunnelChart, LineChart, BeforeAfter {
    /** What it shows, as a sentence that states the finding. */
    String title();

    /** What is seen, for those who do not see it; more than the title. */
    String alternative();

    /** Answers with the case for this kind; a new kind does not compile until every renderer handles it. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of chart. */
    interface Cases<R> {
        R control(ControlChart chart);

        R dots(RankedDots chart);

        R funnel(FunnelChart chart);

        R lines(LineChart chart);

        R beforeAfter(BeforeAfter chart);
    }
}
