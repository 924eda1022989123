package org.iccoutcomes.ingest.file;

import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;

/**
 * All that is wrong with a text file as a whole, said at once.
 *
 * @param feed of the file
 * @param file name, for messages
 * @param lines of it
 */
record LineProblems(Feed feed, String file, LineInspection lines) {
    /** @param isHeaderGiven whether the header stands elsewhere */
    List<InputProblem> all(boolean isHeaderGiven) {
        List<InputProblem> problems = new ArrayList<>(lines.problems());
        List<String> header = lines.header().orElse(List.of());
        if (header.isEmpty()) {
            return problems;
        }
        if (isHeaderGiven) {
            new HeaderFit(feed, file, header).problem(lines.firstLines()).ifPresent(problems::add);
        }
        HeaderBinding binding = HeaderBinding.bind(feed, file, header);
        // What names no column may be a row, whose values are not to be told.
        if (!binding.columns().isEmpty()) {
            lines.duplicates().ifPresent(problems::add);
        }
        problems.addAll(binding.problems());
        return problems;
    }
}
