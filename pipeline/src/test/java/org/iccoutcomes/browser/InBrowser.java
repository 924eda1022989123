package org.iccoutcomes.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the browser: one for all tests of a run, started when first asked for and closed after the last. */
public final class InBrowser implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                .getOrComputeIfAbsent(Browser.class, type -> new Browser(Chromium.startOrSkip()), Browser.class);
    }
}
