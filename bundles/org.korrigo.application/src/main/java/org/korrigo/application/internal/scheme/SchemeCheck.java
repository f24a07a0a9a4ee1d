package org.korrigo.application.internal.scheme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the scoring scheme of an exam whether it can use a barème. Not for use in a unit of work. */
@Component(service = SchemeCheck.class)
public final class SchemeCheck {

    private final PluginCalls plugins;

    @Activate
    public SchemeCheck(@Reference PluginCalls plugins) {
        this.plugins = plugins;
    }

    /** @throws Problem {@code scheme-invalid} with what the scoring scheme found */
    public void check(Exam exam, MarkScheme scheme) {
        var scoring = exam.pipeline().scoring();
        List<SchemeProblem> problems =
                plugins.ask(ScoringScheme.class, scoring.id(), plugin -> plugin.check(scheme, scoring.options()));
        if (!problems.isEmpty()) {
            throw Problem.invalid(
                    "scheme-invalid",
                    Map.of(
                            "problems",
                            problems.stream()
                                    .map(p -> p.item() + " " + p.code() + ": " + p.detail())
                                    .collect(Collectors.joining("; "))));
        }
    }
}
