package org.iccoutcomes.config.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;

/**
 * Reads a small, predictable part of YAML: mappings, lists and single values. Anchors, aliases, tags, tabs, duplicate
 * keys and a second document are refused, each where it stands: they hide what a reader of the file would believe.
 */
public final class YamlTree {
    private static final int DEEPEST = 40;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final SourceFile file;
    private final List<String> lines;
    private final Problems problems;
    private final YAMLParser parser;

    private YamlTree(SourceFile file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.lines = file.lines();
        this.problems = problems;
        this.parser = parser;
    }

    /** The file's content, or empty when it cannot be read as YAML at all. */
    public static Optional<Node> read(SourceFile file, Problems problems) {
        problems.refuseSecrets(file.shown(), file.lines());
        if (reportTabs(file, problems)) {
            return Optional.empty();
        }
        try (YAMLParser parser = YAML.createParser(file.text())) {
            return new YamlTree(file, problems, parser).document();
        } catch (JsonProcessingException e) {
            problems.error(YamlFault.place(file, e), "not YAML: " + YamlFault.message(e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reportTabs(SourceFile file, Problems problems) {
        boolean found = false;
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab >= 0) {
                problems.error(new Place(file.shown(), i + 1, tab + 1, 1), "a tab", "use spaces");
                found = true;
            }
        }
        return found;
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.error(Place.wholeFile(file.shown()), "the file is empty");
            return Optional.empty();
        }
        Node root = node(0);
        if (parser.nextToken() != null) {
            problems.error(here(), "a second document in one file", "split the file at ---");
        }
        return Optional.of(root);
    }

    private Node node(int depth) throws IOException {
        refuseMarks();
        if (depth > DEEPEST) {
            problems.error(here(), "nested too deeply");
            parser.skipChildren();
            return scalar();
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        return token == JsonToken.START_ARRAY ? sequence(depth) : scalar();
    }

    private Node mapping(int depth) throws IOException {
        Place start = here();
        List<Node.Pair> pairs = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseMarks();
            Node.Scalar key = scalar();
            Place first = seen.putIfAbsent(key.text(), key.place());
            parser.nextToken();
            Node value = node(depth + 1);
            if (first == null) {
                pairs.add(new Node.Pair(key, value));
            } else {
                problems.error(
                        key.place(),
                        "key '" + key.text() + "' stands twice in one mapping",
                        "the first is on line " + first.line());
            }
        }
        return new Node.Mapping(pairs, start);
    }

    private Node sequence(int depth) throws IOException {
        Place start = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(items, start);
    }

    private Node.Scalar scalar() throws IOException {
        Place place = here();
        String text = parser.getText();
        return new Node.Scalar(text == null ? "" : text, isQuoted(place), place);
    }

    /** Quotes are undone before we see the text; the character it began with still tells. */
    private boolean isQuoted(Place place) {
        return "\"'|>".indexOf(firstCharacter(place)) >= 0;
    }

    private int firstCharacter(Place place) {
        String line = lines.get(Math.min(place.line(), lines.size()) - 1);
        int column = place.column() - 1;
        return column < line.codePointCount(0, line.length())
                ? line.codePointAt(line.offsetByCodePoints(0, column))
                : ' ';
    }

    /** No plain value may begin with these characters, so the first one tells. */
    private void refuseMarks() {
        Place place = here();
        switch (firstCharacter(place)) {
            case '*' -> problems.error(shortened(place), "an alias (*)", "write the value out");
            case '&' -> problems.error(shortened(place), "an anchor (&)", "leave it out");
            case '!' -> problems.error(shortened(place), "a tag (!)", "leave it out");
            default -> {}
        }
    }

    private static Place shortened(Place place) {
        return new Place(place.file(), place.line(), place.column(), 1);
    }

    /** Where the current token stands; one that ends on another line is underlined by one mark. */
    private Place here() {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        int length = end.getLineNr() == start.getLineNr() ? end.getColumnNr() - start.getColumnNr() : 1;
        return new Place(file.shown(), start.getLineNr(), start.getColumnNr(), length);
    }
}
