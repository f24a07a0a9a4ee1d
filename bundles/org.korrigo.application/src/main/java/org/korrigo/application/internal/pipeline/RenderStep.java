package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.marking.FinalScores;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.MadePdfRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the final marks of a graded copy come to and sees that its PDF shows them: rendered when anything it shows has changed, and only then. */
@Component(service = JobHandler.class)
public final class RenderStep implements JobHandler {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final FinalScores finalScores;
    private final CopyAssembly assembly;
    private final FinalPdfs pdfs;
    private final MadePdfRepository made;
    private final Auditing audit;

    @Activate
    public RenderStep(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference FinalScores finalScores,
            @Reference CopyAssembly assembly,
            @Reference FinalPdfs pdfs,
            @Reference MadePdfRepository made,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.finalScores = finalScores;
        this.assembly = assembly;
        this.pdfs = pdfs;
        this.made = made;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return JobKind.RENDER;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException, IOException {
        Copy copy = find(job.subject());
        if (!copy.isGraded()) {
            return;
        }
        if (copy.score().isEmpty()) {
            finalScores.settle(copy);
        }
        Copy settled = find(copy.id());
        CopyAssembly.Assembled assembled = assembly.assemble(settled);
        FinalPdfs.Outcome outcome = pdfs.make(settled, MadePdf.Variant.NAMED, assembled);
        run.check();
        work.run(() -> keep(settled.id(), assembled, outcome));
    }

    private Copy find(UUID id) {
        return work.read(() -> copies.find(id)).orElseThrow(() -> Problem.notFound("copy", id));
    }

    /** When the score or a page has changed since, another job of this copy is on its way: a PDF that shows the old is of no use. */
    private void keep(UUID id, CopyAssembly.Assembled shown, FinalPdfs.Outcome outcome) {
        Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
        FinalPdf pdf = outcome.made().pdf();
        boolean upToDate = copy.score().equals(shown.score()) && copy.pages().equals(shown.pages());
        boolean fresh = outcome.again() || !copy.finalPdf().equals(Optional.of(pdf));
        if (copy.isGraded() && upToDate && fresh) {
            copies.update(copy.rendered(pdf));
            made.put(outcome.made());
            audit.record(Actor.SYSTEM, outcome.again() ? "final-pdf.make" : "final-pdf.keep", id, facts(outcome));
        }
    }

    private static Map<String, String> facts(FinalPdfs.Outcome outcome) {
        FinalPdf pdf = outcome.made().pdf();
        return Map.of(
                "sha256", pdf.blob().sha256(),
                "by", pdf.renderedBy(),
                "revision", String.valueOf(pdf.revision()),
                "inputs", outcome.made().inputs());
    }
}
