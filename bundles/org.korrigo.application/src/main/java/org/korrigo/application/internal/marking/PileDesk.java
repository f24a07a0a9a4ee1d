package org.korrigo.application.internal.marking;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.marking.PileSummary;
import org.korrigo.application.marking.PileView;
import org.korrigo.application.marking.Piles;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.DeskRepository;
import org.korrigo.domain.marking.Marking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells markers what is theirs to mark; the number of statements does not depend on how much that is. */
@Component
public final class PileDesk implements Piles {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final ExamLookup lookup;
    private final CopyRepository copies;
    private final DeskRepository desks;
    private final DistributionRepository distribution;
    private final CopyAccess access;
    private final PileViews views;
    private final Auditing audit;

    @Activate
    public PileDesk(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference ExamLookup lookup,
            @Reference CopyRepository copies,
            @Reference DeskRepository desks,
            @Reference DistributionRepository distribution,
            @Reference CopyAccess access,
            @Reference PileViews views,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.lookup = lookup;
        this.copies = copies;
        this.desks = desks;
        this.distribution = distribution;
        this.access = access;
        this.views = views;
        this.audit = audit;
    }

    @Override
    public PileView of(Actor actor, String name) {
        actor.require(Role.TEACHER, Role.ADMIN);
        Pile pile = work.read(() -> {
            Exam exam = lookup.find(name);
            List<Copy> all = copies.ofExam(exam.id()).stream()
                    .filter(PileDesk::isForMarkers)
                    .sorted(Comparator.comparing(Copy::number))
                    .toList();
            return new Pile(
                    exam,
                    all,
                    access.itemsOf(actor, exam.id(), all),
                    desks.marks(List.of(exam.id())),
                    desks.revisits(exam.id(), actor.name()),
                    distribution.variants(exam.id()));
        });
        return views.view(actor, pile);
    }

    private static boolean isForMarkers(Copy copy) {
        return copy.state().compareTo(CopyState.READY) >= 0;
    }

    @Override
    public List<PileSummary> all(Actor actor) {
        actor.require(Role.TEACHER, Role.ADMIN);
        return work.read(() -> {
            List<Copy> all = copies.markable();
            Map<UUID, Set<String>> items = access.itemsOf(actor, all);
            Map<UUID, List<Copy>> mine =
                    all.stream().filter(copy -> items.containsKey(copy.id())).collect(groupingBy(Copy::exam));
            Map<UUID, Marking> marks = marksOfShares(mine, items);
            return exams.all().stream()
                    .filter(exam -> mine.containsKey(exam.id()))
                    .map(exam -> views.summary(actor, pile(exam, mine.get(exam.id()), items, marks)))
                    .toList();
        });
    }

    private static Pile pile(Exam exam, List<Copy> mine, Map<UUID, Set<String>> items, Map<UUID, Marking> marks) {
        return new Pile(exam, mine, items, marks, Set.of(), Map.of());
    }

    /** Whether a whole copy is done its state tells; only those who mark some questions of a copy need its marks. */
    private Map<UUID, Marking> marksOfShares(Map<UUID, List<Copy>> mine, Map<UUID, Set<String>> items) {
        Set<UUID> shared = Stream.of(mine.values())
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .filter(copy -> !items.get(copy.id()).isEmpty())
                .map(Copy::exam)
                .collect(Collectors.toSet());
        return shared.isEmpty() ? Map.of() : desks.marks(shared);
    }

    @Override
    public void revisit(Actor actor, UUID id, boolean wanted) {
        actor.require(Role.TEACHER, Role.ADMIN);
        work.run(() -> {
            Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
            access.requireMarkable(actor, copy);
            desks.revisit(id, actor.name(), wanted);
            audit.record(actor, "copy.revisit", id, Map.of("wanted", String.valueOf(wanted)));
        });
    }
}
