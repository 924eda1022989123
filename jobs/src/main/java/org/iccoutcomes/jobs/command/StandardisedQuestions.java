package org.iccoutcomes.jobs.command;

import java.util.List;
import org.iccoutcomes.compare.Question;
import org.iccoutcomes.contract.view.ChangeOf;
import org.iccoutcomes.definition.measure.Measure;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/** Questions asked again of rates in the standard population; every measure that has none is told at once. */
final class StandardisedQuestions {
    private StandardisedQuestions() {}

    static List<Question> of(List<Question> questions) {
        List<String> without = questions.stream()
                .map(Question::measure)
                .filter(measure -> !measure.canBeStandardised())
                .distinct()
                .map(StandardisedQuestions::why)
                .toList();
        if (!without.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "only a rate per person-years can be standardised.",
                    without,
                    "Nothing was read or written.",
                    "leave out --standardise, or ask for these measures without it");
        }
        return questions.stream().map(StandardisedQuestions::standardised).toList();
    }

    private static String why(Measure measure) {
        return "error: " + measure.id() + " is "
                + (measure.hasOwnDenominator()
                        ? "a mean or a share of its own rows"
                        : "a count that is not per person");
    }

    private static Question standardised(Question question) {
        return new Question(
                ChangeOf.STANDARDISED_RATE.of(question.measure()),
                question.area(),
                question.comparator(),
                question.windows(),
                question.asked(),
                question.design());
    }
}
