package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.MadePdfRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Final copies without a name, made when somebody asks. Not for use in a unit of work. */
@Component(service = AnonymousPdfs.class)
public final class AnonymousPdfs {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final UnitOfWork work;
    private final MarkerPagesBinding binding;
    private final CopyAssembly assembly;
    private final FinalPdfs pdfs;
    private final MadePdfRepository made;

    @Activate
    public AnonymousPdfs(
            @Reference UnitOfWork work,
            @Reference MarkerPagesBinding binding,
            @Reference CopyAssembly assembly,
            @Reference FinalPdfs pdfs,
            @Reference MadePdfRepository made) {
        this.work = work;
        this.binding = binding;
        this.assembly = assembly;
        this.pdfs = pdfs;
        this.made = made;
    }

    /** @throws Problem {@code copy-not-graded}, {@code plugin-unavailable} */
    public MadePdf of(Copy copy) {
        if (!copy.isGraded()) {
            throw Problem.conflict(
                    "copy-not-graded",
                    Map.of("copy", copy.number(), "state", copy.state().name()));
        }
        try (UnpackFolder folder = UnpackFolder.create(TEMPORARY)) {
            MarkerPages pages = binding.bind(copy, folder.sub(1));
            var assembled = assembly.assembleAnonymous(copy, pages);
            FinalPdfs.Outcome outcome = pdfs.make(copy, MadePdf.Variant.ANONYMOUS, assembled);
            work.run(() -> made.put(outcome.made()));
            return outcome.made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw PluginCalls.interrupted();
        }
    }
}
