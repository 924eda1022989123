package org.iccoutcomes.report.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iccoutcomes.report.ReleaseView;
import org.iccoutcomes.report.csv.Csv;
import org.iccoutcomes.store.Fingerprint;

/**
 * A release as output checkers take it: files of the kinds that may leave, the protected counts behind every rate, what
 * the outputs are, and a list of it all by SHA-256. It is made of the release alone, so nothing unprotected is in it.
 */
public final class ReleasePack {
    /** Kinds of file that may leave: text, and a workbook without macros. */
    private static final Set<String> ALLOWED = Set.of("html", "xlsx", "csv", "json", "md");

    private ReleasePack() {}

    /**
     * Files by their names within the pack.
     *
     * @param outputs of the report, by name
     */
    public static SortedMap<String, byte[]> of(ReleaseView release, SortedMap<String, byte[]> outputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        outputs.forEach((name, bytes) -> files.put("outputs/" + allowed(name), bytes));
        files.put("context.md", ContextSheet.of(release, outputs).getBytes(StandardCharsets.UTF_8));
        files.put(
                "underlying-counts.csv",
                Csv.render(UnderlyingCounts.of(release), release.isSynthetic()).getBytes(StandardCharsets.UTF_8));
        files.put("manifest.json", manifest(release, files));
        return Collections.unmodifiableSortedMap(files);
    }

    private static String allowed(String name) {
        if (!ALLOWED.contains(name.substring(name.lastIndexOf('.') + 1))) {
            throw new IllegalArgumentException(name + ": not a kind of file that may be in a pack");
        }
        return name;
    }

    private static byte[] manifest(ReleaseView release, SortedMap<String, byte[]> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("release", release.name());
        manifest.put("title", release.title());
        manifest.put("synthetic", release.isSynthetic());
        manifest.put("disclosure", String.join("", release.about("disclosure-rule")));
        List<Map<String, Object>> listed = files.entrySet().stream()
                .map(file -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("path", file.getKey());
                    told.put("bytes", file.getValue().length);
                    told.put("sha256", Fingerprint.of(file.getValue()));
                    return told;
                })
                .toList();
        manifest.put("files", listed);
        try {
            return JsonMapper.builder()
                    .build()
                    .writer(new DefaultPrettyPrinter()
                            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                            .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .writeValueAsString(manifest)
                    .concat("\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is always plain values", e);
        }
    }
}
