package org.iccoutcomes.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.release.ReleaseTables;
import org.iccoutcomes.release.Rows;
import org.iccoutcomes.report.block.Block;

/** The page that leads to all others of a release. */
public final class ReportIndex {
    private ReportIndex() {}

    /** A page by its title and its place beside the index. */
    public record Leaf(String title, String file) {}

    /**
     * Writes the index.
     *
     * @param areas pages by the area they are about
     */
    public static Report of(ReleaseView release, Map<String, List<Leaf>> areas) {
        return Report.of(
                release.title(), List.of(new Section("areas", "Area by area", r -> byLevel(r, areas))), release);
    }

    private static List<Block> byLevel(ReleaseView release, Map<String, List<Leaf>> pages) {
        Map<String, List<Leaf>> levels = new LinkedHashMap<>();
        for (Rows.Row row : release.rows(ReleaseTables.AREAS).toList()) {
            levels.computeIfAbsent(row.text("level"), level -> new ArrayList<>())
                    .addAll(pages.getOrDefault(row.text("area"), List.of()));
        }
        List<Block> blocks = new ArrayList<>();
        levels.forEach((level, leaves) -> {
            if (!leaves.isEmpty()) {
                blocks.add(new Block.Heading("Level: " + level));
                blocks.add(links(leaves));
            }
        });
        return blocks;
    }

    private static Block links(List<Leaf> leaves) {
        return new Block.Links(leaves.stream()
                .map(leaf -> new Block.Link(leaf.title(), leaf.file()))
                .toList());
    }
}
