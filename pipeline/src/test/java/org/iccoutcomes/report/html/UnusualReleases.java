package org.iccoutcomes.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iccoutcomes.contract.finding.Finding;
import org.iccoutcomes.contract.finding.Flag;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.iccoutcomes.contract.finding.Subject;
import org.iccoutcomes.contract.view.Views;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.area.Area;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.release.Drawn;
import org.iccoutcomes.release.ReleaseContent;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.report.ImpactReport;
import org.iccoutcomes.report.ReleaseView;

/** The drawn release, made unusual in one way at a time. */
final class UnusualReleases {
    /** Names as nobody should write them, by what is wrong with them. */
    static final Map<String, String> HOSTILE_NAMES = names();

    private UnusualReleases() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("markup", "<img src=x onerror=\"itRan=1\"></script></style></table><script>itRan=1</script>\"'&amp;");
        names.put("formula", "=HYPERLINK(\"http://example.org\",\"+1-1@A1\")");
        names.put("right-to-left override", "Grange \u202egnp.exe\u202c and \u2066Kendal\u2069");
        names.put("nul and controls", "Gra\u0000nge\u0007 \u001b[31mred\u001b[0m\r\nsecond line\ttab");
        names.put("200 characters in one word", "Grange".repeat(33) + "xy");
        names.put("200 characters in words", "Grange and ".repeat(18) + "xy");
        names.put("right-to-left script", "\u05e9\u05dc\u05d5\u05dd Grange");
        return names;
    }

    /** Every page, by what is unusual about it. */
    static Map<String, byte[]> pages() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        HOSTILE_NAMES.forEach((fault, name) -> pages.put(fault, page(Drawn.content(name, true))));
        pages.put("everything suppressed", page(onlyHidden()));
        pages.put(
                "one area", page(of(millom("own"), Drawn.content("Grange", true).views())));
        pages.put(
                "no comparators",
                page(only(finding -> finding.subject().comparator().equals("own"))));
        pages.put("a measure with no data", page(of(List.of(), Views.NONE)));
        return pages;
    }

    static byte[] page(ReleaseContent content) {
        return HtmlReport.render(ImpactReport.of(new ReleaseView("0042", ReleaseTables.of(content))));
    }

    /** Every number of every area is hidden. */
    static ReleaseContent onlyHidden() {
        List<ProtectedFinding> hidden = findings()
                .filter(finding -> finding.flags().contains(Flag.SUPPRESSED))
                .flatMap(finding -> Stream.of(finding, of(finding, "Millom")))
                .map(ProtectedFinding::new)
                .toList();
        return of(hidden, Views.NONE);
    }

    /** As many areas as asked for, with an answer each against their own past and against peers. */
    static ReleaseContent areas(int count) {
        List<String> names = IntStream.rangeClosed(1, count)
                .mapToObj("Community %03d"::formatted)
                .toList();
        List<ProtectedFinding> findings = names.stream()
                .flatMap(name -> findings()
                        .filter(finding -> finding.subject().area().equals("Millom"))
                        .map(finding -> of(finding, name)))
                .map(ProtectedFinding::new)
                .toList();
        ReleaseContent drawn = Drawn.content("Grange", true);
        Area model = drawn.programme().areas().areas().get(0);
        List<Area> areas = new ArrayList<>(names.stream()
                .map(name -> new Area(name, model.parent(), model.level(), model.basis(), model.start()))
                .toList());
        return new ReleaseContent(
                with(drawn.programme(), new AreaTree(areas, List.of())),
                findings,
                List.of(),
                Views.NONE,
                drawn.data(),
                drawn.provenance());
    }

    private static Programme with(Programme programme, AreaTree areas) {
        return new Programme(
                programme.title(),
                programme.synthetic(),
                programme.places(),
                areas,
                programme.windows(),
                programme.comparators(),
                programme.catalogue(),
                programme.disclosure());
    }

    private static List<ProtectedFinding> millom(String comparator) {
        return findings()
                .filter(finding -> finding.subject().area().equals("Millom")
                        && finding.subject().comparator().equals(comparator))
                .map(ProtectedFinding::new)
                .toList();
    }

    private static ReleaseContent only(Predicate<Finding> kept) {
        return of(
                findings().filter(kept).map(ProtectedFinding::new).toList(),
                Drawn.content("Grange", true).views());
    }

    private static Stream<Finding> findings() {
        return Drawn.content("Grange", true).findings().stream().map(ProtectedFinding::shown);
    }

    private static ReleaseContent of(List<ProtectedFinding> findings, Views views) {
        ReleaseContent drawn = Drawn.content("Grange", true);
        return new ReleaseContent(drawn.programme(), findings, List.of(), views, drawn.data(), drawn.provenance());
    }

    private static Finding of(Finding finding, String area) {
        return new Finding(
                new Subject(
                        finding.subject().measure(),
                        area,
                        finding.subject().comparator(),
                        finding.subject().windows()),
                finding.baseline(),
                finding.period(),
                finding.change(),
                finding.comparison(),
                finding.effect(),
                finding.standing(),
                finding.flags());
    }
}
