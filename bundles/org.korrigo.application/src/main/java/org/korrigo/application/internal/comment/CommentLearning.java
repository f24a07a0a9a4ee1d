package org.korrigo.application.internal.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.comment.Comment;
import org.korrigo.domain.comment.CommentRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.render.Annotation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts words that were written on a copy into the writer's own bank. Needs a unit of work. */
@Component(service = CommentLearning.class)
public final class CommentLearning {

    private final CommentRepository comments;

    @Activate
    public CommentLearning(@Reference CommentRepository comments) {
        this.comments = comments;
    }

    /** @param before what was on the copy: words that only moved are not put again */
    public void learn(UUID exam, Actor actor, Marking before, List<Operation> operations) {
        Map<String, Comment> learnt = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.PutAnnotation put && !saysTheSame(before, put)) {
                comment(exam, actor, put.drawing()).ifPresent(comment -> learnt.put(comment.text(), comment));
            }
        }
        learnt.values().forEach(comments::learn);
    }

    private static boolean saysTheSame(Marking before, Operation.PutAnnotation put) {
        return Optional.ofNullable(before.annotations().get(put.annotation()))
                .flatMap(drawn -> words(drawn.drawing()))
                .equals(words(put.drawing()));
    }

    private static Optional<Comment> comment(UUID exam, Actor actor, Annotation drawing) {
        return words(drawing).filter(Comment::isWorthLearning).map(text -> learnt(exam, actor, drawing, text));
    }

    private static Comment learnt(UUID exam, Actor actor, Annotation drawing, String text) {
        Comment plain = Comment.learnt(exam, actor.name(), text);
        return drawing instanceof Annotation.Comment comment
                ? plain.saying(text, comment.item(), comment.points(), false)
                : plain;
    }

    private static Optional<String> words(Annotation drawing) {
        if (drawing instanceof Annotation.Text text) {
            return Optional.of(text.text());
        }
        return drawing instanceof Annotation.Comment comment ? Optional.of(comment.text()) : Optional.empty();
    }
}
