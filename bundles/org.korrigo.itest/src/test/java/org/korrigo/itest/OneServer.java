package org.korrigo.itest;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test class the same running server. Pax Exam unpacks, boots and stops the distribution; the tests stay outside the
 * container, because what they hold to account is what people, scripts and browsers meet: HTTP, the console, the files and the log.
 * So nothing of a test can lend the server a package or a class path, and one boot serves the whole suite.
 */
final class OneServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        return store.getOrComputeIfAbsent(Server.class, key -> Server.boot(), Server.class);
    }
}
