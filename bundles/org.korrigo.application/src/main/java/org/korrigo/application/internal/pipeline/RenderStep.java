package org.korrigo.application.internal.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.marking.FinalScores;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the final marks of a graded copy come to and writes its PDF, once for each revision of its marking. */
@Component(service = JobHandler.class)
public final class RenderStep implements JobHandler {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final FinalScores finalScores;
    private final CopyAssembly assembly;
    private final PluginCalls plugins;
    private final Blobs blobs;
    private final Auditing audit;

    @Activate
    public RenderStep(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference FinalScores finalScores,
            @Reference CopyAssembly assembly,
            @Reference PluginCalls plugins,
            @Reference Blobs blobs,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.finalScores = finalScores;
        this.assembly = assembly;
        this.plugins = plugins;
        this.blobs = blobs;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return JobKind.RENDER;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException, IOException {
        Copy copy = find(job.subject());
        if (!copy.isGraded() || copy.finalPdf().isPresent()) {
            return;
        }
        if (copy.score().isEmpty()) {
            finalScores.settle(copy);
        }
        CopyAssembly.Assembled assembled = assembly.assemble(find(copy.id()));
        Path file = Files.createTempFile("korrigo-copy", ".pdf");
        try {
            var rendered = plugins.call(
                    CopyRenderer.class, assembled.renderer(), renderer -> render(renderer, assembled, file));
            run.check();
            keep(copy.id(), assembled, store(file), rendered.by());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Copy find(UUID id) {
        return work.read(() -> copies.find(id)).orElseThrow(() -> Problem.notFound("copy", id));
    }

    private static Path render(CopyRenderer renderer, CopyAssembly.Assembled assembled, Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(assembled.copy(), out);
        }
        return file;
    }

    private BlobRef store(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return blobs.put(bytes);
        }
    }

    /** When the score or a page has changed since, another job of this copy is on its way: a PDF that shows the old is of no use. */
    private void keep(UUID id, CopyAssembly.Assembled shown, BlobRef blob, String by) {
        work.run(() -> {
            Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
            boolean upToDate =
                    copy.score().equals(shown.score()) && copy.pages().equals(shown.pages());
            if (copy.isGraded() && copy.finalPdf().isEmpty() && upToDate) {
                copies.update(copy.rendered(new FinalPdf(blob, shown.revision(), by)));
                audit.record(Actor.SYSTEM, "final-pdf.make", id, Map.of("sha256", blob.sha256(), "by", by));
            }
        });
    }
}
