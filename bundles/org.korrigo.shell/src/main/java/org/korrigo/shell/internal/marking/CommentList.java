package org.korrigo.shell.internal.marking;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.comment.CommentBank;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:comment-list bac-blanc --search unité} */
@Service
@Command(
        scope = "korrigo",
        name = "comment-list",
        description = "Liste les commentaires partagés d'un examen, les plus utilisés d'abord")
public class CommentList extends KorrigoCommand {

    @Argument(name = "exam", description = "Référence ou identifiant de l'examen", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--search", description = "Seulement ceux qui contiennent ces mots")
    private String search;

    @Reference
    private CommentBank comments;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                comments.list(actor, exam, Optional.empty(), Optional.ofNullable(search)),
                List.of("Utilisé", "Question", "Points", "Texte"),
                comment -> List.of(
                        comment.uses(),
                        comment.item().orElse(""),
                        comment.points()
                                .map(points -> points.toPlainString().replace('.', ','))
                                .orElse(""),
                        comment.text().replace('\n', ' ')));
    }
}
