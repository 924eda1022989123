package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;
import org.iccoutcomes.report.AreaTexts;
import org.iccoutcomes.report.Slugs;
import org.iccoutcomes.report.TextSlot;

/**
 * The words evaluators write beside a programme: {@code texts/millom/lessons.md}, or {@code texts/millom/6m/lessons.md}
 * where the report after six months says something else.
 *
 * @param folder the programme file's own
 */
public record AreaTextFiles(Path folder) {
    private static final String TEXTS = "texts";

    /** The texts of an area, and where those that are not written yet belong. */
    public AreaTexts of(String area, int months) throws IOException {
        Map<TextSlot, String> markdown = new EnumMap<>(TextSlot.class);
        Map<TextSlot, String> places = new EnumMap<>(TextSlot.class);
        for (TextSlot slot : TextSlot.values()) {
            String file = slot.id() + ".md";
            Path usual = Path.of(TEXTS, Slugs.of(area), file);
            places.put(slot, usual.toString());
            Stream<Path> candidates = Stream.of(Path.of(TEXTS, Slugs.of(area), months + "m", file), usual);
            for (Path path : candidates.toList()) {
                if (!markdown.containsKey(slot) && Files.isRegularFile(folder.resolve(path))) {
                    markdown.put(slot, read(path));
                }
            }
        }
        return new AreaTexts(markdown, places);
    }

    private String read(Path path) throws IOException {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "a text of the report is not in UTF-8.",
                    List.of(path + ": error: bytes that are no UTF-8  [not-utf-8]"),
                    Failure.NOTHING_WRITTEN,
                    "save the file as UTF-8, then run the same command again");
        }
    }
}
