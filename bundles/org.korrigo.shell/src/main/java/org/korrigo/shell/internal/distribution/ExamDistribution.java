package org.korrigo.shell.internal.distribution;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-distribution bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-distribution",
        description = "Tells how far marking has come, by marker and by question")
public class ExamDistribution extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private Distributions distributions;

    @Override
    protected Answer answer(Actor actor) {
        DistributionProgress progress = distributions.progress(actor, exam);
        Answer markers = Answer.table(
                progress.byMarker(),
                List.of("Marker", "Copies", "Done", "Away"),
                marker -> List.of(marker.username(), marker.copies(), marker.done(), marker.away()));
        Answer items = Answer.table(
                progress.byItem(),
                List.of("Question", "Label", "Done", "Of"),
                item -> List.of(item.item(), item.label(), item.done(), item.total()));
        return new Answer(progress, out -> {
            markers.print(out);
            items.print(out);
            out.printf(
                    "%d copies finies sur %d, %d sans correcteur.%n",
                    progress.done(), progress.total(), progress.undistributed());
        });
    }
}
