package org.iccoutcomes.report;

import static org.iccoutcomes.report.block.Grid.numbers;
import static org.iccoutcomes.report.block.Grid.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Interval;
import org.iccoutcomes.report.block.Block;
import org.iccoutcomes.report.block.Cell;
import org.iccoutcomes.report.chart.BeforeAfter;
import org.iccoutcomes.report.chart.BeforeAfter.Level;
import org.iccoutcomes.report.chart.BeforeAfter.Row;
import org.iccoutcomes.words.ChangeWords;
import org.iccoutcomes.words.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * An area's measures in per cent of what they were, with its peers' beside them.
 *
 * @param area its name
 * @param titles of measures
 * @param findings the area's own headline changes that are known
 * @param peers the same measures' findings against peers, by measure
 */
record BeforeAfterPicture(String area, Map<String, String> titles, List<Finding> findings, Map<String, Finding> peers) {
    private static final double BEFORE = 100;
    private static final String PEERS = "peers";

    static final String EXPLANATION =
            "Each measure's rate in the period is drawn in per cent of its rate in the baseline,"
                    + " from the line at 100: the area's in blue with its 95 % interval, its peers' together beneath it. A"
                    + " measure without an interval has no thin line. Hidden or unknown figures are left out.";

    static List<Block> section(ReleaseView release) {
        List<Block> blocks = new ArrayList<>();
        for (String area : KeyPair.areas(release)) {
            of(release, area, KeyPair.measures(release)).ifPresent(blocks::add);
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Prose(EXPLANATION));
        }
        return blocks;
    }

    /** The picture; none where no change of the measures is known. */
    static Optional<Block> of(ReleaseView release, String area, List<String> measures) {
        return of(new Scope(release, area, ReleaseView.HEADLINE), measures);
    }

    /** The picture over other windows. */
    static Optional<Block> of(Scope scope, List<String> measures) {
        ReleaseView release = scope.release();
        String area = scope.area();
        List<Finding> ofArea = scope.all()
                .filter(finding -> finding.change().percent().value() != null
                        && measures.contains(finding.subject().measure()))
                .toList();
        List<Finding> own = measures.stream()
                .flatMap(measure -> ofArea.stream()
                        .filter(finding -> finding.subject().measure().equals(measure)
                                && finding.subject().comparator().equals("own")))
                .toList();
        Map<String, Finding> peers = ofArea.stream()
                .filter(finding -> finding.subject().comparator().equals(PEERS))
                .collect(Collectors.toMap(
                        finding -> finding.subject().measure(), finding -> finding, (one, same) -> one));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new BeforeAfterPicture(area, AnswerSections.titles(release), own, peers).block());
    }

    private Block block() {
        return new Block.Picture(
                new BeforeAfter(
                        title(),
                        alternative(),
                        area,
                        PEERS,
                        findings.stream().map(this::row).toList()),
                FindingsGrid.of(
                        area + " before and after",
                        List.of(new FindingsGrid.Part(words("Measure"), f -> Cell.of(measure(f)))),
                        FindingsGrid.join(
                                FindingsGrid.RATES,
                                List.of(new FindingsGrid.Part(numbers("Peers' change %"), this::peersCell))),
                        findings));
    }

    private String measure(Finding finding) {
        String id = finding.subject().measure();
        return titles.getOrDefault(id, id);
    }

    /** {@code Millom, before and after: of 9 measures, 4 fell, 5 without a clear change}. */
    private String title() {
        return area + ", before and after: of " + Numbers.counted(findings.size(), "measure") + ", "
                + ChangeTally.of(findings);
    }

    private String alternative() {
        return "Lines from 100, the baseline, to the period of each measure: "
                + findings.stream()
                        .map(finding -> measure(finding) + " " + movement(finding) + beside(finding))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String beside(Finding finding) {
        Double peer = peersChange(finding);
        return peer == null ? "" : ", peers " + Numbers.signed(peer, 1) + " %";
    }

    private Row row(Finding finding) {
        Interval percent = finding.change().percent();
        Double peer = peersChange(finding);
        return new Row(
                measure(finding),
                movement(finding),
                new Level(
                        BEFORE + Objects.requireNonNull(percent.value()),
                        percent.lower() == null ? null : (Double) (BEFORE + percent.lower()),
                        percent.upper() == null ? null : (Double) (BEFORE + percent.upper())),
                peer == null ? null : (Double) (BEFORE + peer));
    }

    /** {@code −23.0 % (−31.0 to −14.1)}. */
    private static String movement(Finding finding) {
        Interval percent = finding.change().percent();
        int decimals = ChangeWords.decimals(finding);
        String limits = percent.lower() == null || percent.upper() == null
                ? ""
                : " (" + FindingCells.limits(percent, decimals).shown() + ")";
        return Numbers.signed(Objects.requireNonNull(percent.value()), decimals) + " %" + limits;
    }

    private @Nullable Double peersChange(Finding finding) {
        Finding compared = peers.get(finding.subject().measure());
        Interval change = compared == null ? null : compared.comparatorChange();
        return change == null ? null : change.value();
    }

    private Cell peersCell(Finding finding) {
        Double peer = peersChange(finding);
        return peer == null ? Cell.NONE : Cell.of(Numbers.signed(peer, 1));
    }
}
