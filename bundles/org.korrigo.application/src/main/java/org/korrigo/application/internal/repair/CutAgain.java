package org.korrigo.application.internal.repair;

import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.choice.Rework;
import org.korrigo.application.internal.plugin.OptionCheck;
import org.korrigo.application.internal.scan.ScanViews;
import org.korrigo.application.internal.scan.SplitConfig;
import org.korrigo.application.repair.CutOrder;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has one batch cut again another way, for its faults are its own. */
@Component(service = CutAgain.class)
public final class CutAgain {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final ScanRepository scans;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final LayoutRegistry layouts;
    private final OptionCheck options;
    private final Rework rework;
    private final ScanViews views;
    private final Auditing audit;

    @Activate
    public CutAgain(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference LayoutRegistry layouts,
            @Reference OptionCheck options,
            @Reference Rework rework,
            @Reference ScanViews views,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.scans = scans;
        this.copies = copies;
        this.markings = markings;
        this.layouts = layouts;
        this.options = options;
        this.rework = rework;
        this.views = views;
        this.audit = audit;
    }

    private record Cut(BookletLayout layout, PluginChoice split) {}

    BatchView cut(Actor actor, UUID id, CutOrder order) {
        Batch seen = work.read(() -> find(id));
        Exam exam = work.read(() -> exams.find(seen.exam())).orElseThrow();
        Cut cut = cut(seen, exam, order);
        options.check(PluginType.SPLIT, cut.split());
        return work.write(() -> {
            Batch batch = scans.findLocked(id).orElseThrow(() -> Problem.notFound("batch", id));
            requireFree(batch, order.discardWork());
            rework.cutAgain(batch, cut.layout(), cut.split());
            audit.record(
                    actor,
                    "batch.split-again",
                    id,
                    Map.of("layout", cut.layout().id(), "split", cut.split().toString()));
            return views.view(find(id));
        });
    }

    private Cut cut(Batch batch, Exam exam, CutOrder order) {
        BookletLayout named = order.layout()
                .map(id -> layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id)))
                .orElse(batch.layout());
        if (order.splitConfig().isPresent()) {
            BookletLayout configured = SplitConfig.apply(order.splitConfig().get(), named);
            PluginChoice own = new PluginChoice(configured.splitStrategy(), configured.splitOptions());
            return new Cut(configured, order.split().orElse(own));
        }
        PluginChoice usual = order.layout().isPresent() ? exam.pipeline().splitOf(named) : batch.split();
        return new Cut(named, order.split().orElse(usual));
    }

    /** Marks are never lost; what else people did is, when they say so. */
    private void requireFree(Batch batch, boolean discardWork) {
        Map<String, Object> facts = Map.of("batch", batch.id().toString());
        if (batch.state() != Batch.State.SPLIT) {
            throw Problem.conflict(
                    "batch-not-split",
                    Map.of(
                            "batch",
                            batch.id().toString(),
                            "state",
                            batch.state().name()));
        }
        if (copies.ofBatch(batch.id()).stream().anyMatch(this::isInMarking)) {
            throw Problem.conflict("batch-in-marking", facts);
        }
        if (rework.isEntwined(batch)) {
            throw Problem.conflict("batch-entwined", facts);
        }
        if (!discardWork && !rework.isUntouched(batch)) {
            throw Problem.conflict("batch-worked-on", facts);
        }
    }

    private boolean isInMarking(Copy copy) {
        return copy.lock().isPresent()
                || copy.isGraded()
                || markings.current(copy.id()).revision() > 0;
    }

    private Batch find(UUID batch) {
        return scans.find(batch).orElseThrow(() -> Problem.notFound("batch", batch));
    }
}
