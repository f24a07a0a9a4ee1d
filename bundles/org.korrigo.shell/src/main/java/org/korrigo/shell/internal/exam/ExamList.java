package org.korrigo.shell.internal.exam;

import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.Exams;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:exam-list} */
@Service
@Command(scope = "korrigo", name = "exam-list", description = "Lists exams and how far they have come")
public class ExamList extends KorrigoCommand {

    @Reference
    private Exams exams;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                exams.list(actor),
                List.of(
                        "Reference",
                        "Name",
                        "Date",
                        "Students",
                        "Pages",
                        "Copies",
                        "To check",
                        "To identify",
                        "Graded",
                        "Jobs"),
                exam -> List.of(
                        exam.reference(),
                        exam.name(),
                        exam.date(),
                        exam.counts().students(),
                        exam.counts().pagesScanned(),
                        exam.counts().copies(),
                        exam.counts().quarantined(),
                        exam.counts().toIdentify(),
                        exam.counts().graded() + exam.counts().released(),
                        exam.counts().jobsRunning()));
    }
}
