package org.iccoutcomes.release;

import java.util.List;
import org.iccoutcomes.contract.table.Table;

/** The tables of a release. They hold no time of day and no release number: the same inputs give the same tables. */
public final class ReleaseTables {
    private ReleaseTables() {}

    /** Title, rule, fingerprints. */
    public static final String ABOUT = "about";
    /** Areas, as configured. */
    public static final String AREAS = "areas";
    /** Published figures beside ours. */
    public static final String BENCHMARKS = "benchmarks";
    /** Shares of empty values and of codes not known, by column. */
    public static final String CODE_MIX = "code_mix";

    public static final String COLUMN_QUALITY = "column_quality";
    /** Rows of each feed by month. */
    public static final String COMPLETENESS = "completeness";
    /** The accounts of the datasets' rows. */
    public static final String DATASET_LEDGER = "dataset_ledger";
    /** Measures in words. */
    public static final String DEFINITIONS = "definitions";
    /** Every finding. */
    public static final String FINDINGS = FindingsTable.NAME;
    /** What every area had in the latest twelve months. */
    public static final String LATEST = "latest";
    /** The accounts of the files' rows. */
    public static final String LEDGER = "ledger";
    /** Lists of people very different from the ones before. */
    public static final String LIST_JUMPS = "list_jumps";
    /** Areas beside their synthetic controls, period by period. */
    public static final String PATHS = "paths";
    /** The dashboard of practices. */
    public static final String PRACTICES = "practices";
    /** What the rules caught. */
    public static final String QUALITY = "quality";
    /** Places of areas. */
    public static final String RANKS = "ranks";
    /** Rates by window. */
    public static final String RATES = "rates";
    /** Places of areas, given their size. */
    public static final String FUNNELS = "funnels";
    /** Headline changes under other choices. */
    public static final String ROBUSTNESS = "robustness";
    /** Headline changes of standardised rates. */
    public static final String STANDARDISED = "standardised";
    /** Control charts. */
    public static final String TRENDS = "trends";
    /** Windows as dates for each area. */
    public static final String WINDOWS = "windows";

    /** The comparator of an area's change against its own baseline. */
    static final String OWN = "own";

    /** Every table, in the order of their names. */
    public static List<Table> of(ReleaseContent content) {
        return List.of(
                AboutTable.of(content),
                QuestionTables.areas(content.programme()),
                AnswerTables.benchmarks(content.benchmarks()),
                QualityTables.codes(content.data().quality()),
                QualityTables.columns(content.data().quality()),
                QualityTables.completeness(content.data().quality()),
                DataTables.datasetLedger(content.data()),
                QuestionTables.definitions(content.programme()),
                FindingsTable.of(
                        content.findings(), content.programme().catalogue().measures()),
                ViewTables.funnels(content.views()),
                AnswerTables.latest(content.views().latest()),
                DataTables.ledger(content.data()),
                QualityTables.jumps(content.data().jumps()),
                PathTable.of(content.views().studies()),
                ViewTables.practices(content.views()),
                DataTables.quality(content.data()),
                AnswerTables.ranks(content.findings()),
                AnswerTables.rates(content.findings()),
                ViewTables.robustness(content.views().variants()),
                ViewTables.standardised(
                        content.views(), content.programme().catalogue().measures()),
                ViewTables.trends(content.views()),
                QuestionTables.windows(content.programme()));
    }
}
