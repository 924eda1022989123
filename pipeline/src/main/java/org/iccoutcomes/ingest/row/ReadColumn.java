package org.iccoutcomes.ingest.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.contract.table.ColumnType;
import org.iccoutcomes.definition.feed.Coding;
import org.iccoutcomes.definition.feed.ColumnBinding;
import org.iccoutcomes.definition.feed.Reading;
import org.iccoutcomes.ingest.identity.PseudonymKey;
import org.iccoutcomes.ingest.value.ColumnReader;
import org.iccoutcomes.ingest.value.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One of our columns as it is read from a file.
 *
 * @param binding how
 * @param type of its values
 * @param positions where it may stand in a row; the first that is not empty wins
 * @param empty texts that mean "empty"
 * @param dateFormats the feed's
 */
record ReadColumn(
        ColumnBinding binding, ColumnType type, List<Integer> positions, Set<String> empty, List<String> dateFormats) {
    ReadColumn {
        positions = List.copyOf(positions);
        empty = Set.copyOf(empty);
        dateFormats = List.copyOf(dateFormats);
    }

    /** The columns of a plan in its feed's order, then the indicators of a wide file of counts. */
    static List<ReadColumn> of(RowPlan plan) {
        List<ReadColumn> columns = new ArrayList<>();
        List<String> nullValues = plan.feed().shape().nullValues();
        for (ColumnBinding binding : plan.feed().columns()) {
            Set<String> empty = new HashSet<>(nullValues);
            empty.addAll(binding.coding().nullValues());
            columns.add(new ReadColumn(
                    binding, plan.typeOf(binding), plan.positionsOf(binding), empty, plan.dateFormats()));
        }
        plan.binding()
                .indicators()
                .forEach((indicator, position) -> columns.add(new ReadColumn(
                        new ColumnBinding(indicator, List.of(), false, Reading.DECIMAL, Coding.PLAIN),
                        ColumnType.DECIMAL,
                        List.of(position),
                        new HashSet<>(nullValues),
                        List.of())));
        return columns;
    }

    String name() {
        return binding.column();
    }

    /**
     * The row's text for this column, or null: of the first place that has one with a meaning, else the first that is
     * not known to have none, else any.
     */
    @Nullable
    String text(List<@Nullable String> texts) {
        if (binding.always() != null) {
            return binding.always();
        }
        String meaningless = null;
        for (int position : positions) {
            String text = position < texts.size() ? Texts.present(texts.get(position), empty) : null;
            if (text != null && hasMeaning(text)) {
                return text;
            }
            if (text != null
                    && (meaningless == null || binding.coding().knownCodes().contains(meaningless))) {
                meaningless = text;
            }
        }
        return meaningless;
    }

    private boolean hasMeaning(String text) {
        return !binding.coding().recodedOnly() || binding.coding().recode().containsKey(text);
    }

    /** Whether its texts tell who a person is. */
    boolean isIdentity() {
        return binding.reading().isIdentity();
    }

    ColumnReader reader(Optional<PseudonymKey> key) {
        return new ColumnReader(binding, type, dateFormats, key);
    }
}
