package org.iccoutcomes.jobs.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.definition.time.DateRange;
import org.jspecify.annotations.Nullable;

/** What the sample's generator counted itself, before it made anything dirty. */
final class Truth {
    private final JsonNode root;

    private Truth(JsonNode root) {
        this.root = root;
    }

    /** One figure. */
    record Figure(
            String area,
            String measure,
            String window,
            BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    static Truth of(Path folder) {
        try {
            return new Truth(
                    new ObjectMapper().readTree(folder.resolve("truth.json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DateRange window(String name) {
        JsonNode window = root.get("windows").get(name);
        return new DateRange(
                LocalDate.parse(window.get("from").asText()),
                LocalDate.parse(window.get("to").asText()));
    }

    /** Every figure of every area, measure and window. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        root.get("areas")
                .properties()
                .forEach(area -> area.getValue()
                        .get("measures")
                        .properties()
                        .forEach(measure -> measure.getValue().properties().forEach(window -> {
                            JsonNode denominator = window.getValue().get("denominator");
                            figures.add(new Figure(
                                    area.getKey(),
                                    measure.getKey(),
                                    window.getKey(),
                                    window.getValue().get("numerator").decimalValue(),
                                    denominator == null ? null : denominator.decimalValue()));
                        })));
        return figures;
    }

    /** Every row of every file has become what was planted. */
    void assertThatEveryRowIsAccountedFor(List<Delivery> deliveries) {
        SoftAssertions softly = new SoftAssertions();
        for (Delivery delivery : deliveries) {
            String file = delivery.source().name();
            softly.assertThat(delivery.ledger().balances()).as(file).isTrue();
            softly.assertThat(delivery.ledger().read()).as(file + " read").isEqualTo(rows(file));
            softly.assertThat(delivery.ledger().duplicate())
                    .as(file + " duplicate")
                    .isEqualTo(planted(file, "duplicate in file"));
            softly.assertThat(delivery.ledger().quarantined())
                    .as(file + " quarantined")
                    .isEqualTo(planted(file, "quarantined"));
        }
        softly.assertAll();
    }

    /** Rows planted in a file with an outcome, such as {@code quarantined}. */
    long planted(String file, String outcome) {
        long rows = 0;
        for (JsonNode dirt : root.get("files").get(file).get("dirt")) {
            rows += dirt.get("outcome").asText().equals(outcome)
                    ? dirt.get("rows").asLong()
                    : 0;
        }
        return rows;
    }

    /** Rows written to a file. */
    long rows(String file) {
        return root.get("files").get(file).get("rows").asLong();
    }
}
