package org.iccoutcomes.jobs.sample.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iccoutcomes.jobs.sample.draw.Weighted;

/** Which sites the people of each committed area use, as "site number:weight". */
final class SouthCumbriaFlows {
    private static final Map<String, String[]> TABLE = """
            Millom                   | 0:93 3:5 2:2   | 0:46 4:51 3:3       | 0:855 1:40 2:20 3:20 4:55 5:10
            Barrow Town              | 0:97 2:3       | 0:92 5:8            | 0:88 1:4 2:7 5:1
            Mid Furness              | 0:95 2:5       | 0:70 5:30           | 0:80 1:6 2:7 5:7
            Grange                   | 0:35 2:65      | 1:40 2:30 0:10 5:20 | 0:20 1:50 2:27 5:3
            Kendal                   | 2:92 0:8       | 1:65 2:35           | 1:72 2:26 0:2
            Windermere and Ambleside | 2:85 0:10 3:5  | 1:65 2:25 3:5 5:5   | 1:66 2:28 0:3 3:3
            Ulverston                | 0:90 2:10      | 5:60 0:40           | 0:68 1:10 2:8 5:14
            Kirkby Lonsdale          | 2:100          | 1:35 2:65           | 1:52 2:48
            """.lines()
            .map(line -> line.split("\\|", -1))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0].strip(), cells -> cells));

    private SouthCumbriaFlows() {}

    static Flows of(String area, List<Site> sites) {
        String[] cells = Objects.requireNonNull(TABLE.get(area), area);
        Optional<Site> local = sites.stream()
                .filter(site -> !site.acute() && site.area().equals(area))
                .findFirst();
        return new Flows(choice(cells[1], sites), choice(cells[2], sites), choice(cells[3], sites), local);
    }

    private static Weighted<Site> choice(String text, List<Site> sites) {
        List<Site> choices = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String part : text.strip().split(" ", -1)) {
            String[] pair = part.split(":", -1);
            choices.add(sites.get(Integer.parseInt(pair[0])));
            weights.add(Double.valueOf(pair[1]));
        }
        return Weighted.of(choices, weights);
    }
}
