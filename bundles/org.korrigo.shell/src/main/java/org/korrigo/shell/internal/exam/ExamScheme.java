package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.Json;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.spi.scoring.MarkScheme;

/** {@code korrigo:exam-scheme bac-blanc bareme.json} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme",
        description = "Replaces the mark scheme of an exam by that of a JSON file")
public class ExamScheme extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(
            index = 1,
            name = "file",
            description = "JSON: {\"items\":[{\"id\",\"label\",\"points\",\"step\",\"bonus\",\"children\":[]}]}",
            required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Reference
    private Exams exams;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, IOException {
        MarkScheme scheme = Json.read(Files.readString(path(file)), MarkScheme.class);
        ExamView changed =
                exams.changeScheme(actor, exam, exams.show(actor, exam).version(), scheme);
        return Answer.line(changed, changed.scheme().leaves().count() + " questions notées");
    }
}
