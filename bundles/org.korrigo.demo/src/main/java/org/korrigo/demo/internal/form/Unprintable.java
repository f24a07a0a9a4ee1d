package org.korrigo.demo.internal.form;

import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.spi.layout.BookletLayout;

/** Why there can be no paper of a layout. */
public final class Unprintable {

    private Unprintable() {}

    /** @param reason {@code folded-pages}, {@code code-pattern}, {@code code-region}, {@code code-turn} or {@code candidate-numbers} */
    public static Problem because(BookletLayout layout, String reason) {
        return Problem.invalid("sample-layout", Map.of("layout", layout.id(), "reason", reason));
    }
}
