package org.iccoutcomes.browser;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the browser: one for all tests of a run, started when first asked for and closed after the last. Where
 * there is none, the tests are skipped and it is said on the screen, unless a browser is required.
 */
public final class InBrowser implements ExecutionCondition, ParameterResolver {
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = Chromium.missing();
        if (missing.isEmpty() || Chromium.isRequired()) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        if (!SAID.getAndSet(true)) {
            System.err.println("\n!!!! " + missing.get() + "\n");
        }
        return ConditionEvaluationResult.disabled(missing.get());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                .getOrComputeIfAbsent(Browser.class, type -> new Browser(Chromium.start()), Browser.class);
    }
}
