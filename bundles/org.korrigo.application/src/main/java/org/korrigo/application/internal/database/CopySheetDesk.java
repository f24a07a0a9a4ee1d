package org.korrigo.application.internal.database;

import java.util.List;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.database.CopySheet;
import org.korrigo.application.database.CopySheets;
import org.korrigo.application.internal.copy.CopyViews;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobArchive;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together all about a copy. */
@Component
public final class CopySheetDesk implements CopySheets {

    private static final int MOST_JOBS = 10;

    private final UnitOfWork work;
    private final CopyFinder finder;
    private final CopyViews views;
    private final ExamLookup exams;
    private final MarkingRepository markings;
    private final JobArchive jobs;

    @Activate
    public CopySheetDesk(
            @Reference UnitOfWork work,
            @Reference CopyFinder finder,
            @Reference CopyViews views,
            @Reference ExamLookup exams,
            @Reference MarkingRepository markings,
            @Reference JobArchive jobs) {
        this.work = work;
        this.finder = finder;
        this.views = views;
        this.exams = exams;
        this.markings = markings;
        this.jobs = jobs;
    }

    private record Rows(String exam, Marking marking, List<Job> jobs) {}

    @Override
    public CopySheet show(Actor actor, String name) {
        actor.require(Role.ADMIN);
        Copy copy = finder.find(name);
        CopyView view = views.view(actor, copy);
        Rows rows = work.read(() -> new Rows(
                exams.find(copy.exam()).reference(), markings.current(copy.id()), jobs.of(copy.id(), MOST_JOBS)));
        return new CopySheet(
                view,
                rows.exam(),
                copy.fence(),
                copy.lock().map(Lock::expiresAt),
                rows.marking().revision(),
                rows.marking().marks().size(),
                rows.marking().annotations().size(),
                copy.score().map(score -> score.sheet().outOf20().toPlainString()),
                copy.score().map(Score::scoredBy),
                copy.finalPdf().map(CopySheetDesk::digest),
                rows.jobs());
    }

    private static String digest(FinalPdf pdf) {
        return pdf.blob().sha256();
    }
}
