package org.iccoutcomes.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.iccoutcomes.report.Report;

/** Renders a report as one HTML file that needs nothing else: no script, no font, no network. */
public final class HtmlReport {
    private HtmlReport() {}

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page in UTF-8; the same report gives the same bytes. */
    public static byte[] render(Report report) {
        HtmlBlocks blocks = new HtmlBlocks(TEMPLATES);
        String style = style();
        Page page = new Page(
                report.title(),
                report.warning(),
                report.release(),
                style,
                policy(style),
                report.sections().stream()
                        .map(section -> new Page.Part(
                                section.id(),
                                section.heading(),
                                section.blocks().stream()
                                        .map(block -> block.match(blocks))
                                        .toList()))
                        .toList());
        StringOutput html = new StringOutput();
        TEMPLATES.render("report.jte", page, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the report's own style sheet", e);
        }
    }

    /**
     * Lets the browser apply the page's own style sheet, known by its hash, show pictures within the page, and load or
     * run nothing.
     */
    private static String policy(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; img-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
