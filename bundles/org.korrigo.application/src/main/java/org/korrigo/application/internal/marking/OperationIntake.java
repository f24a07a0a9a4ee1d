package org.korrigo.application.internal.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.comment.CommentLearning;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.marking.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes operations into the journal of a copy: all or none, each once, under the copy's lock. */
@Component(service = OperationIntake.class)
public final class OperationIntake {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final ExamLookup exams;
    private final CopyAccess access;
    private final Scores scores;
    private final CommentLearning comments;
    private final ServerClock clock;

    @Activate
    public OperationIntake(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference ExamLookup exams,
            @Reference CopyAccess access,
            @Reference Scores scores,
            @Reference CommentLearning comments,
            @Reference ServerClock clock) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.exams = exams;
        this.access = access;
        this.scores = scores;
        this.comments = comments;
        this.clock = clock;
    }

    private record Applied(Exam exam, Marking marking) {}

    /** Who writes what where. @param items the questions this marker marks */
    private record Deed(Actor actor, Copy copy, Exam exam, Set<String> items, SentOperations sent) {}

    Acknowledgement apply(Actor actor, UUID id, long fence, long base, List<Operation> operations) {
        SentOperations sent = new SentOperations(operations, SentOperations.MOST);
        Applied applied = work.write(() -> {
            Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
            Deed deed = new Deed(actor, copy, exams.find(copy.exam()), access.requireMarkable(actor, copy), sent);
            Marking current = markings.current(id);
            List<Operation> fresh = sent.without(markings.known(id, sent.ids()));
            if (fresh.isEmpty()) {
                return new Applied(deed.exam(), current);
            }
            copy.requireHeld(actor.name(), fence, clock.now());
            if (base < current.revision()) {
                Conflicts.require(fresh, unseen(id, base, sent), current.revision());
            }
            return new Applied(deed.exam(), append(deed, current, fresh));
        });
        return new Acknowledgement(
                applied.marking().revision(),
                scores.live(applied.exam(), applied.marking()).orElse(null));
    }

    /** What a client sends again it has seen: its acknowledgement was lost. */
    private List<JournalEntry> unseen(UUID copy, long base, SentOperations sent) {
        return markings.journalAfter(copy, base).stream()
                .filter(entry -> !sent.ids().contains(entry.operation().id()))
                .toList();
    }

    private Marking append(Deed deed, Marking current, List<Operation> fresh) {
        Copy copy = deed.copy();
        Marking marking = current;
        List<JournalEntry> lines = new ArrayList<>();
        for (Operation operation : fresh) {
            deed.sent()
                    .check(
                            operation,
                            sent -> OperationRules.check(sent, copy, deed.exam().scheme(), deed.items()));
            marking = marking.after(operation);
            lines.add(new JournalEntry(
                    copy.id(), marking.revision(), operation, deed.actor().name(), copy.fence(), clock.now()));
        }
        markings.append(lines, marking);
        comments.learn(deed.exam().id(), deed.actor(), current, fresh);
        return marking;
    }
}
