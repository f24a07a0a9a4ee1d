package org.korrigo.application.internal.comment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.korrigo.application.comment.CommentBank;
import org.korrigo.application.comment.CommentView;
import org.korrigo.application.comment.CommentWords;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.comment.Comment;
import org.korrigo.domain.comment.CommentRepository;
import org.korrigo.domain.exam.Exam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bank of comments. */
@Component
public final class CommentDesk implements CommentBank {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final UnitOfWork work;
    private final CommentRepository comments;
    private final ExamLookup exams;
    private final Auditing audit;

    @Activate
    public CommentDesk(
            @Reference UnitOfWork work,
            @Reference CommentRepository comments,
            @Reference ExamLookup exams,
            @Reference Auditing audit) {
        this.work = work;
        this.comments = comments;
        this.exams = exams;
        this.audit = audit;
    }

    @Override
    public List<CommentView> list(Actor actor, String exam, Optional<String> item, Optional<String> words) {
        requireMarker(actor);
        String wanted = plain(words.orElse(""));
        return work.read(() -> comments.visible(exams.find(exam).id(), actor.name())).stream()
                .filter(comment -> item.isEmpty()
                        || comment.item().isEmpty()
                        || comment.item().equals(item))
                .filter(comment -> plain(comment.text()).contains(wanted))
                .map(comment -> view(actor, comment))
                .toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public CommentView add(Actor actor, String name, CommentWords words) {
        requireMarker(actor);
        return work.write(() -> {
            Exam exam = exams.find(name);
            requireItem(exam, words.item());
            Comment comment = new Comment(
                    UUID.randomUUID(),
                    exam.id(),
                    actor.name(),
                    words.text(),
                    words.item(),
                    words.points(),
                    words.shared(),
                    0,
                    1);
            comments.add(comment);
            audit(actor, "comment.create", comment);
            return view(actor, comment);
        });
    }

    private static void requireItem(Exam exam, Optional<String> item) {
        item.ifPresent(id -> {
            if (exam.scheme().all().noneMatch(known -> known.id().equals(id))) {
                throw Problem.invalid("item-not-found", Map.of("item", id, "pointer", "/item"));
            }
        });
    }

    @Override
    public CommentView change(Actor actor, UUID id, long version, CommentWords words) {
        requireMarker(actor);
        return work.write(() -> {
            Comment known = own(actor, id);
            if (known.version() != version) {
                throw Problem.stale("comment-changed", Map.of("version", known.version()));
            }
            requireItem(exams.find(known.exam()), words.item());
            Comment changed = comments.update(known.saying(words.text(), words.item(), words.points(), words.shared()));
            audit(actor, "comment.change", changed);
            return view(actor, changed);
        });
    }

    @Override
    public void remove(Actor actor, UUID id) {
        requireMarker(actor);
        work.run(() -> {
            Comment comment = own(actor, id);
            comments.remove(id);
            audit(actor, "comment.remove", comment);
        });
    }

    @Override
    public void use(Actor actor, UUID id) {
        requireMarker(actor);
        work.run(() -> {
            comments.find(id)
                    .filter(comment -> comment.shared() || isOwner(actor, comment))
                    .orElseThrow(() -> Problem.notFound("comment", id));
            comments.used(id);
        });
    }

    /** What somebody else wrote is told from what is not there only when it is shared. */
    private Comment own(Actor actor, UUID id) {
        Comment comment = comments.find(id)
                .filter(found -> found.shared() || isOwner(actor, found))
                .orElseThrow(() -> Problem.notFound("comment", id));
        if (!isOwner(actor, comment)) {
            throw Problem.forbidden("comment-not-yours");
        }
        return comment;
    }

    private static boolean isOwner(Actor actor, Comment comment) {
        return actor.has(Role.ADMIN) || comment.owner().equals(actor.name());
    }

    private static void requireMarker(Actor actor) {
        actor.require(Role.TEACHER, Role.ADMIN);
    }

    private void audit(Actor actor, String action, Comment comment) {
        audit.record(actor, action, comment.id(), Map.of("shared", String.valueOf(comment.shared())));
    }

    private static CommentView view(Actor actor, Comment comment) {
        return new CommentView(
                comment.id(),
                comment.text(),
                comment.item(),
                comment.points(),
                comment.shared(),
                comment.owner().equals(actor.name()),
                comment.uses(),
                comment.version());
    }
}
