package org.korrigo.application.internal.trial;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** A repository that answers what it is told to answer; any other call, and so every write, fails the test. */
public final class ReadOnly {

    private ReadOnly() {}

    public static <T> T of(Class<T> repository, Map<String, Function<Object[], Object>> answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("a trial called " + repository.getSimpleName() + "." + method.getName());
            }
            return answer.apply(arguments);
        };
        return repository.cast(
                Proxy.newProxyInstance(repository.getClassLoader(), new Class<?>[] {repository}, handler));
    }
}
