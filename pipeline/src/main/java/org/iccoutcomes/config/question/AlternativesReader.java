package org.iccoutcomes.config.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;

/**
 * Reads which measures could be meant by the same words.
 *
 * @param measures ids of the programme's measures
 */
public record AlternativesReader(List<String> measures, Problems problems) {

    /** Ids by id; unknown ones are problems. */
    public Map<String, List<String>> read(Entries<List<Text>> entries) {
        Map<String, List<String>> alternatives = new LinkedHashMap<>();
        for (Entries.Entry<List<Text>> entry : entries) {
            List<Text> others = entry.value() == null ? List.of() : entry.value();
            check(entry.key());
            others.forEach(this::check);
            alternatives.put(
                    entry.key().value(), others.stream().map(Text::value).toList());
        }
        return alternatives;
    }

    private void check(Text id) {
        if (!measures.contains(id.value())) {
            problems.unknownName(id.place(), "unknown measure '" + id + "'", Nearest.of(id.value(), measures));
        }
    }
}
