package org.korrigo.application.internal.marking;

import java.util.Optional;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds marks up with the exam's scoring scheme. Totals are never stored. */
@Component(service = Scores.class)
public final class Scores {

    private final PluginCalls plugins;

    @Activate
    public Scores(@Reference PluginCalls plugins) {
        this.plugins = plugins;
    }

    /** Empty while the scoring plug-in is away: marks can still be entered. */
    public Optional<ScoreSheet> sheet(Exam exam, Marking marking) {
        try {
            return Optional.of(requiredSheet(exam, marking));
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.PLUGIN_UNAVAILABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @throws Problem {@code plugin-unavailable} */
    public ScoreSheet requiredSheet(Exam exam, Marking marking) {
        var choice = exam.pipeline().scoring();
        return plugins.ask(
                ScoringScheme.class,
                choice.id(),
                scheme -> scheme.score(exam.scheme(), marking.marks(), choice.options()));
    }
}
