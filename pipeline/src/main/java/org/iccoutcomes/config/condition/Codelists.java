package org.iccoutcomes.config.condition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.bind.Documents;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.table.Cell;
import org.iccoutcomes.config.table.LocatedCsv;
import org.iccoutcomes.config.table.Row;
import org.iccoutcomes.config.tree.NamedFiles;
import org.iccoutcomes.config.tree.SourceFile;
import org.iccoutcomes.definition.measure.Codelist;

/**
 * The code lists that can be named: {@code <folder>/<id>.csv} in the first of some folders that has it. Read once each.
 */
public final class Codelists {
    private static final String ENDING = ".csv";
    private static final List<String> COLUMNS = List.of("code", "description");
    private static final String CODE = "[A-Z0-9]{1,6}";

    private final NamedFiles files;
    private final Documents documents;
    private final Map<String, Optional<Codelist>> read = new HashMap<>();

    public Codelists(List<Path> folders, Documents documents) {
        this.files = new NamedFiles(folders, ENDING);
        this.documents = documents;
    }

    /** The list a text names, or empty, which is then reported. */
    public Optional<Codelist> find(Text id) {
        Optional<Path> file = files.find(id.value());
        if (file.isEmpty()) {
            problems().unknownName(id.place(), "unknown code list '" + id + "'", Nearest.of(id.value(), files.names()));
            return Optional.empty();
        }
        return read.computeIfAbsent(
                id.value(),
                key -> documents
                        .files()
                        .read(file.get(), Optional.of(id.place()))
                        .flatMap(source -> codelist(key, source)));
    }

    private Problems problems() {
        return documents.problems();
    }

    private Optional<Codelist> codelist(String id, SourceFile source) {
        return LocatedCsv.read(source, COLUMNS, problems())
                .map(table -> new Codelist(
                        id,
                        note(table, "version", source),
                        note(table, "title", source),
                        note(table, "source", source),
                        codes(table)));
    }

    private String note(LocatedCsv table, String key, SourceFile source) {
        Cell cell = table.notes().get(key);
        if (cell == null || cell.isEmpty()) {
            problems()
                    .error(
                            Place.wholeFile(source.shown()),
                            "the code list does not state its " + key,
                            "begin with a line # " + key + ": …");
            return "";
        }
        return cell.text();
    }

    private List<String> codes(LocatedCsv table) {
        List<String> codes = new ArrayList<>();
        for (Row row : table.rows()) {
            Cell code = row.get("code");
            if (!code.text().matches(CODE)) {
                problems().error(code.place(), "'" + code.text() + "' is no code", "capitals and digits, without dots");
            } else if (codes.contains(code.text())) {
                problems().error(code.place(), "code " + code.text() + " stands twice");
            } else {
                codes.add(code.text());
            }
        }
        return codes;
    }
}
