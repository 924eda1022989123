package org.iccoutcomes.jobs.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of sample files, read plainly: by splitting at commas, which is enough for the files it is used on. */
record SampleFolder(Path path, JsonNode truth) {

    static SampleFolder at(Path path) {
        return new SampleFolder(path, truth(path));
    }

    /** One row, its cells by column. */
    record Line(Map<String, String> cells) {
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    private static JsonNode truth(Path path) {
        try {
            return new ObjectMapper().readTree(path.resolve("truth.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long numerator(String area, String measure, String window) {
        return truth.at("/areas/" + area + "/measures/" + measure + "/" + window + "/numerator")
                .asLong();
    }

    double ratio(String area, String measure, String window) {
        JsonNode cell = truth.at("/areas/" + area + "/measures/" + measure + "/" + window);
        double denominator = cell.has("denominator") ? cell.get("denominator").asDouble() : 1;
        return cell.get("numerator").asDouble() / denominator;
    }

    double change(String area, String measure) {
        return ratio(area, measure, "months-1-12") / ratio(area, measure, "baseline") - 1;
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long bytes() {
        return names().stream()
                .mapToLong(name -> path.resolve(name).toFile().length())
                .sum();
    }

    byte[] content(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        InputStream in = Files.newInputStream(path.resolve(name));
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    List<Line> rows(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            List<String> header = List.of(lines.readLine().split(",", -1));
            List<Line> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = Arrays.asList(line.split(",", -1));
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(new Line(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long planted(String file, String kind) {
        for (JsonNode dirt : truth.at("/files").path(file).path("dirt")) {
            if (dirt.get("kind").asText().equals(kind)) {
                return dirt.get("rows").asLong();
            }
        }
        return 0;
    }
}
