package org.iccoutcomes.jobs.sample.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.iccoutcomes.jobs.sample.tally.Tally;
import org.iccoutcomes.jobs.sample.tally.Tally.Count;
import org.iccoutcomes.jobs.sample.time.Days;
import org.iccoutcomes.jobs.sample.time.Window;
import org.iccoutcomes.jobs.sample.world.Membership;
import org.iccoutcomes.jobs.sample.world.Places;
import org.iccoutcomes.jobs.sample.world.SampleWorld;

/** The truth file, which tests read: every measure by area and window, and the dirt of every file. */
public final class TruthFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Set<String> IN_TENTHS = Set.of("miles", "transport-claim-miles");

    private final SampleWorld world;
    private final ObjectNode root = JSON.createObjectNode();

    /** A truth file about a world. */
    public TruthFile(SampleWorld world) {
        this.world = world;
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

    /** Adds a sentence about what is planted. */
    public TruthFile note(String about, String text) {
        object("notes").put(about, text);
        return this;
    }

    /** Adds a planted number. */
    public TruthFile number(String about, BigDecimal value) {
        object("planted").put(about, value);
        return this;
    }

    private ObjectNode object(String name) {
        return root.get(name) instanceof ObjectNode known ? known : root.putObject(name);
    }

    /** Adds the measures and the person days of every area, and of the parent as the sum of its areas. */
    public TruthFile areas(Tally measures, Tally personDays) {
        ObjectNode areas = root.putObject("areas");
        for (String area : measures.areas().keySet()) {
            ObjectNode node = areas.putObject(area);
            put(node.putObject("measures"), measures, area);
            put(node.putObject("person_days"), personDays, area);
        }
        return this;
    }

    private void put(ObjectNode node, Tally tally, String area) {
        for (Map.Entry<String, Count[]> measure :
                tally.areas().getOrDefault(area, Map.of()).entrySet()) {
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

    /** Adds who belongs to which area when. */
    public TruthFile memberships(Places places) {
        ArrayNode members = root.putArray("members");
        for (Membership member : places.memberships()) {
            members.addObject().put("area", member.area()).put("practice", member.practice());
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
