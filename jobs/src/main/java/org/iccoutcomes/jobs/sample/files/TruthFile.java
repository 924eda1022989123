package org.iccoutcomes.jobs.sample.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iccoutcomes.jobs.sample.tally.Tally;
import org.iccoutcomes.jobs.sample.tally.Tally.Count;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Window;
import org.iccoutcomes.jobs.sample.world.Places;
import org.iccoutcomes.jobs.sample.world.Quota;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The truth file, which tests read: every measure by area and window, and the dirt of every file. */
public final class TruthFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Set<String> IN_TENTHS = Set.of("miles", "transport-claim-miles");

    private final ObjectNode root = JSON.createObjectNode();

    /** A truth file about a world. */
    public TruthFile(SampleWorld world) {
        root.put("synthetic", true)
                .put("title", world.title())
                .put("parent", world.parent())
                .put("seed", world.seed())
                .put("from", Days.iso(world.span().first()))
                .put("to", Days.iso(world.span().last()))
                .put("complete_to", Days.iso(world.span().lastCompleteDay()));
        ObjectNode windows = root.putObject("windows");
        for (Window window : world.windows()) {
            windows.putObject(window.name())
                    .put("from", Days.iso(window.first()))
                    .put("to", Days.iso(window.last()))
                    .put("days", window.days());
        }
    }

    /** Adds the numbers planted exactly, by the people who live in the area. */
    public TruthFile planted(List<Quota> quotas) {
        ArrayNode planted = root.putArray("planted");
        for (Quota quota : quotas) {
            planted.addObject()
                    .put("area", quota.area())
                    .put(
                            "activity",
                            quota.activity().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("window", quota.window().name())
                    .put("count", quota.count());
        }
        return this;
    }

    /** Adds how the pioneer's fall in miles comes about: so many journeys fewer, so many miles a journey before. */
    public TruthFile journeys(String pioneer, Tally measures) {
        Window before = measures.windows().get(0);
        Window after = measures.windows().get(1);
        long journeys = measures.of(pioneer, "journeys", before).numerator();
        long fewer = journeys - measures.of(pioneer, "journeys", after).numerator();
        long miles = measures.of(pioneer, "miles", before).numerator();
        long milesFewer = miles - measures.of(pioneer, "miles", after).numerator();
        root.putObject("journeys")
                .put("area", pioneer)
                .put("fewer_journeys", fewer)
                .put("fewer_miles", BigDecimal.valueOf(milesFewer, 1))
                .put("miles_per_journey_before", perJourney(miles, journeys))
                .put("miles_per_journey_fewer", perJourney(milesFewer, fewer));
        return this;
    }

    private static BigDecimal perJourney(long tenths, long journeys) {
        return journeys == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(tenths, 1).divide(BigDecimal.valueOf(journeys), 3, RoundingMode.HALF_UP);
    }

    /** Adds the measures and the person days of every area, and of the parent as the sum of its areas. */
    public TruthFile areas(Tally measures, Tally personDays) {
        ObjectNode areas = root.putObject("areas");
        Map<String, Map<String, Count[]>> days = personDays.areas();
        for (Map.Entry<String, Map<String, Count[]>> area : measures.areas().entrySet()) {
            ObjectNode node = areas.putObject(area.getKey());
            put(node.putObject("measures"), measures, area.getValue());
            put(node.putObject("person_days"), personDays, days.getOrDefault(area.getKey(), Map.of()));
        }
        ObjectNode parent = root.putObject("parent_total");
        put(parent.putObject("measures"), measures, measures.total(Places.NO_AREA));
        put(parent.putObject("person_days"), personDays, personDays.total(Places.NO_AREA));
        return this;
    }

    private static void put(ObjectNode node, Tally tally, Map<String, Count[]> measures) {
        for (Map.Entry<String, Count[]> measure : measures.entrySet()) {
            ObjectNode windows = node.putObject(measure.getKey());
            for (int i = 0; i < measure.getValue().length; i++) {
                Count count = measure.getValue()[i];
                ObjectNode window = windows.putObject(tally.windows().get(i).name());
                if (IN_TENTHS.contains(measure.getKey())) {
                    window.put("numerator", BigDecimal.valueOf(count.numerator(), 1));
                } else {
                    window.put("numerator", count.numerator());
                }
                if (count.denominator() > 0) {
                    window.put("denominator", count.denominator());
                }
            }
        }
    }

    /** Adds the rows and the dirt of every file. */
    public TruthFile files(FileLog log) {
        ObjectNode files = root.putObject("files");
        for (Map.Entry<String, Long> file : log.files().entrySet()) {
            ObjectNode node = files.putObject(file.getKey()).put("rows", file.getValue());
            ArrayNode dirt = node.putArray("dirt");
            for (FileLog.Planted planted : log.dirt(file.getKey())) {
                dirt.addObject()
                        .put("kind", planted.kind())
                        .put("rows", planted.rows())
                        .put("outcome", planted.outcome())
                        .put("rule", planted.rule());
            }
        }
        return this;
    }

    /** Writes the file. */
    public void write(Path folder) {
        try {
            String text = JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
            Files.writeString(folder.resolve("truth.json"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
