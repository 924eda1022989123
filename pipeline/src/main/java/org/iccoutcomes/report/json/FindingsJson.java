package org.iccoutcomes.report.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.iccoutcomes.contract.finding.ProtectedFinding;
import org.jspecify.annotations.Nullable;

/** Findings as one JSON array, in the shape that the command line documents. */
public final class FindingsJson {
    private FindingsJson() {}

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /**
     * The array, ending in a line feed.
     *
     * @param release the release the answers are from, such as {@code 0042}, or null where they are from the cube alone
     */
    public static String render(List<ProtectedFinding> findings, @Nullable String release) {
        try {
            return WRITER.writeValueAsString(findings.stream()
                            .map(finding -> new FindingJson(finding.shown(), release))
                            .toList())
                    + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException("findings that cannot be written", e);
        }
    }
}
