package org.korrigo.application.internal.copy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.copy.PagePicture;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows copies and lets people decide on their state. */
@Component
public final class CopyDesk implements Copies {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final ExamLookup exams;
    private final CopyViews views;
    private final PageImages images;
    private final CopyAccess access;
    private final Auditing audit;

    @Activate
    public CopyDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference ExamLookup exams,
            @Reference CopyViews views,
            @Reference PageImages images,
            @Reference CopyAccess access,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.exams = exams;
        this.views = views;
        this.images = images;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public List<CopyView> list(Actor actor, String examName) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        UUID exam = exams.find(examName).id();
        List<Copy> visible = work.read(() -> visible(actor, exam, copies.ofExam(exam)));
        return views.views(actor, exam, visible.stream().sorted(order(actor)).toList());
    }

    private List<Copy> visible(Actor actor, UUID exam, List<Copy> all) {
        if (CopyViews.mayKnowNames(actor)) {
            return all;
        }
        Set<UUID> own = access.itemsOf(actor, exam, all).keySet();
        return all.stream().filter(copy -> own.contains(copy.id())).toList();
    }

    /** Markers get the random order of the numbers: the order of the pile would tell names. */
    private static Comparator<Copy> order(Actor actor) {
        return CopyViews.mayKnowNames(actor) ? (one, other) -> 0 : Comparator.comparing(Copy::number);
    }

    @Override
    public CopyView show(Actor actor, UUID copy) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return views.view(actor, work.read(() -> visible(actor, copy)));
    }

    @Override
    public PagePicture page(Actor actor, UUID copy, int page) {
        return images.forMarkers(work.read(() -> visible(actor, copy)), page);
    }

    @Override
    public EncodedImage header(Actor actor, UUID copy) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return images.header(work.read(() -> visible(actor, copy)));
    }

    private Copy visible(Actor actor, UUID id) {
        return copies.find(id)
                .filter(copy -> access.visible(actor, copy))
                .orElseThrow(() -> Problem.notFound("copy", id));
    }

    @Override
    public CopyView accept(Actor actor, UUID copy, long version, String reason) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return change(actor, copy, "copy.accept", reason, current -> {
            if (current.version() != version) {
                throw Problem.stale("copy-changed", Map.of("copy", current.number(), "version", current.version()));
            }
            return current.accepted();
        });
    }

    @Override
    public CopyView forceUnlock(Actor actor, UUID copy, String reason) {
        actor.require(Role.ADMIN);
        return change(actor, copy, "copy.unlock-forced", reason, Copy::forcedOpen);
    }

    @Override
    public CopyView reopen(Actor actor, UUID copy, String reason) {
        actor.require(Role.ADMIN);
        return change(actor, copy, "copy.reopen", reason, Copy::reopened);
    }

    private CopyView change(Actor actor, UUID id, String action, String reason, UnaryOperator<Copy> deed) {
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason-missing", Map.of());
        }
        Copy done = work.write(() -> {
            Copy current = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
            Copy changed = copies.update(deed.apply(current));
            String holder = current.lock().map(lock -> lock.holder()).orElse("");
            audit.record(actor, action, id, Map.of("reason", reason, "formerHolder", holder));
            return changed;
        });
        return views.view(actor, done);
    }
}
