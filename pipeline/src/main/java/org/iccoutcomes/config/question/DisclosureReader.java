package org.iccoutcomes.config.question;

import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.bind.Text;
import org.iccoutcomes.config.document.ProgrammeDocument.DisclosureDocument;
import org.iccoutcomes.config.problem.Nearest;
import org.iccoutcomes.config.problem.Problems;
import org.iccoutcomes.definition.question.DisclosureRule;
import org.jspecify.annotations.Nullable;

/** Reads how small numbers are protected. */
public record DisclosureReader(Problems problems) {
    private static final String NHS_DIGITAL_2018 = "nhs-digital-2018";
    private static final String NONE = "none";

    /** The rule, or empty, which has then been reported. */
    public Optional<DisclosureRule> read(@Nullable DisclosureDocument document) {
        if (document == null) {
            return Optional.empty();
        }
        Text rule = document.rule();
        Text reason = document.reason();
        if (rule.value().equals(NHS_DIGITAL_2018)) {
            return Optional.of(new DisclosureRule.NhsDigital2018());
        }
        if (!rule.value().equals(NONE)) {
            problems.unknownName(
                    rule.place(),
                    "unknown disclosure rule '" + rule + "'",
                    Nearest.of(rule.value(), List.of(NHS_DIGITAL_2018, NONE)));
            return Optional.empty();
        }
        if (reason == null || reason.value().isBlank()) {
            problems.error(
                    rule.place(),
                    "a disclosure rule of none needs a reason",
                    "write {rule: none, reason: \"already published open aggregates\"}");
            return Optional.empty();
        }
        return Optional.of(new DisclosureRule.None(reason.value()));
    }
}
