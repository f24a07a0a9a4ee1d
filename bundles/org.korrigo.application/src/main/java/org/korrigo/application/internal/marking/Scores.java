package org.korrigo.application.internal.marking;

import java.util.Map;
import java.util.Optional;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What marks come to. While a copy is being marked its exam's scoring scheme adds them up at each look; what final marks came to is
 * kept, so that a newer scheme changes nobody's result. Not for use in a unit of work.
 */
@Component(service = Scores.class)
public final class Scores {

    private final PluginCalls plugins;

    @Activate
    public Scores(@Reference PluginCalls plugins) {
        this.plugins = plugins;
    }

    /** Empty while the scoring plug-in is away or refuses the exam's options: marks can still be entered. */
    public Optional<ScoreSheet> sheet(Exam exam, Copy copy, Marking marking) {
        return copy.score().map(Score::sheet).or(() -> live(exam, marking));
    }

    /** Of a copy that is being marked. */
    public Optional<ScoreSheet> live(Exam exam, Marking marking) {
        try {
            return Optional.of(sum(exam, exam.pipeline().scoring(), marking).sheet());
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.PLUGIN_UNAVAILABLE || isRefusal(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Empty when the exam's options are refused: nobody can say what the marks come to, and whoever corrects the options must not be kept from it.
     *
     * @throws Problem {@code plugin-unavailable}
     */
    Optional<ScoreSheet> knownSheet(Exam exam, Copy copy, Marking marking) {
        try {
            return Optional.of(requiredSheet(exam, copy, marking));
        } catch (Problem e) {
            if (isRefusal(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isRefusal(Problem problem) {
        return problem.code().equals("scoring-refuses");
    }

    /** @throws Problem {@code plugin-unavailable} or {@code scoring-refuses} */
    public ScoreSheet requiredSheet(Exam exam, Copy copy, Marking marking) {
        return copy.score()
                .map(Score::sheet)
                .orElseGet(() -> sum(exam, exam.pipeline().scoring(), marking).sheet());
    }

    /** @throws Problem {@code plugin-unavailable} or {@code scoring-refuses} */
    public Score sum(Exam exam, PluginChoice scoring, Marking marking) {
        try {
            Called<ScoreSheet> called = plugins.call(
                    ScoringScheme.class,
                    scoring,
                    scheme -> scheme.score(exam.scheme(), marking.marks(), scoring.options()));
            return new Score(called.result(), marking.revision(), called.by());
        } catch (InterruptedException e) {
            throw PluginCalls.interrupted();
        } catch (IllegalArgumentException e) {
            throw Problem.conflict(
                    "scoring-refuses",
                    Map.of(
                            "exam", exam.reference(),
                            "plugin", "scoring:" + scoring.id(),
                            "message", String.valueOf(e.getMessage())));
        }
    }
}
