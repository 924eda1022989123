package org.iccoutcomes.config.question;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iccoutcomes.config.bind.Entries;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.ProgrammeDocument;
import org.iccoutcomes.config.document.ProgrammeDocument.HeadlineDocument;
import org.iccoutcomes.config.feed.DatasetNames;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.config.problem.UnreadableText;
import org.iccoutcomes.config.text.RangeText;
import org.iccoutcomes.config.text.WindowText;
import org.iccoutcomes.definition.area.AreaTree;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.question.Headline;
import org.iccoutcomes.definition.question.Windows;
import org.iccoutcomes.definition.time.Window;
import org.jspecify.annotations.Nullable;

/** Reads windows, the headline pair and how far each dataset is complete. */
public record WindowsReader(Problems problems) {
    private static final String NAME = "[a-z][a-z0-9-]*";

    /** The windows; empty when the headline cannot be read. */
    public Optional<Windows> read(ProgrammeDocument document, AreaTree areas) {
        Map<Dataset, LocalDate> completeTo = completeTo(Entries.orNone(document.completeTo()));
        LocalDate lastComplete = Windows.lastComplete(completeTo).orElse(null);
        Map<String, Window> named = named(Entries.orNone(document.windows()), lastComplete);
        WindowText texts = new WindowText(named, lastComplete);
        HeadlineDocument headline = document.headline();
        if (headline == null) {
            return Optional.empty();
        }
        Optional<Window> baseline = window(headline.baseline(), texts);
        Optional<Window> period = window(headline.period(), texts);
        if (baseline.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        Headline pair = new Headline(baseline.get(), period.get());
        new HeadlineChecks(pair, headline, areas, problems).check(completeTo);
        return Optional.of(new Windows(pair, named, completeTo));
    }

    private Map<String, Window> named(Entries<Text> entries, @Nullable LocalDate lastComplete) {
        Map<String, Window> named = new LinkedHashMap<>();
        for (Entries.Entry<Text> entry : entries) {
            String name = entry.key().value();
            if (!name.matches(NAME)) {
                problems.error(entry.key().place(), "'" + name + "' is no window name", "use kebab-case: fy-2013");
            }
            if (entry.value() != null) {
                window(entry.value(), new WindowText(named, lastComplete)).ifPresent(w -> named.put(name, w));
            }
        }
        return Collections.unmodifiableMap(named);
    }

    private Optional<Window> window(Text text, WindowText texts) {
        try {
            return Optional.of(texts.parse(text.value()));
        } catch (UnreadableText e) {
            problems.error(text.place(), e);
            return Optional.empty();
        }
    }

    private Map<Dataset, LocalDate> completeTo(Entries<Text> entries) {
        Map<Dataset, LocalDate> completeTo = new TreeMap<>();
        for (Entries.Entry<Text> entry : entries) {
            Text key = entry.key();
            Optional<Dataset> dataset = Dataset.find(key.value());
            if (dataset.isEmpty()) {
                problems.unknownName(
                        key.place(), "unknown dataset '" + key + "'", Nearest.of(key.value(), DatasetNames.all()));
            }
            if (entry.value() != null) {
                lastDay(entry.value()).ifPresent(day -> dataset.ifPresent(d -> completeTo.put(d, day)));
            }
        }
        return Collections.unmodifiableMap(completeTo);
    }

    private Optional<LocalDate> lastDay(Text text) {
        try {
            return Optional.of(RangeText.lastDay(text.value()));
        } catch (UnreadableText e) {
            problems.error(text.place(), e);
            return Optional.empty();
        }
    }
}
