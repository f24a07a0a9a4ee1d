package org.korrigo.application.internal.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.MadePdfRepository;
import org.korrigo.spi.render.CopyRenderer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes PDFs of copies, and takes the one that was made before when it shows just the same. */
@Component(service = FinalPdfs.class)
public final class FinalPdfs {

    private final UnitOfWork work;
    private final MadePdfRepository made;
    private final PluginCalls plugins;
    private final Blobs blobs;

    @Activate
    public FinalPdfs(
            @Reference UnitOfWork work,
            @Reference MadePdfRepository made,
            @Reference PluginCalls plugins,
            @Reference Blobs blobs) {
        this.work = work;
        this.made = made;
        this.plugins = plugins;
        this.blobs = blobs;
    }

    /** @param again whether it had to be rendered */
    record Outcome(MadePdf made, boolean again) {}

    /** Whether a PDF of this copy that was made before shows what it would show now. */
    Optional<MadePdf> upToDate(Copy copy, MadePdf.Variant variant, CopyAssembly.Assembled assembled) {
        return plugins.servedBy(CopyRenderer.class, assembled.renderer())
                .map(by -> RenderInputs.digest(assembled.copy(), assembled.scans(), by))
                .flatMap(inputs -> work.read(() -> made.find(copy.id(), variant))
                        .filter(former -> former.inputs().equals(inputs)));
    }

    /** Keeps nothing but the bytes. @throws org.korrigo.domain.Problem {@code plugin-unavailable} and what the renderer refuses */
    Outcome make(Copy copy, MadePdf.Variant variant, CopyAssembly.Assembled assembled)
            throws InterruptedException, IOException {
        Optional<MadePdf> former = upToDate(copy, variant, assembled);
        if (former.isPresent()) {
            return new Outcome(shownAgain(former.get(), assembled.revision()), false);
        }
        Path file = Files.createTempFile("korrigo-copy", ".pdf");
        try {
            var rendered = plugins.call(
                    CopyRenderer.class, assembled.renderer(), renderer -> render(renderer, assembled, file));
            String inputs = RenderInputs.digest(assembled.copy(), assembled.scans(), rendered.by());
            try (InputStream bytes = Files.newInputStream(file)) {
                FinalPdf pdf = new FinalPdf(blobs.put(bytes), assembled.revision(), rendered.by());
                return new Outcome(new MadePdf(copy.id(), variant, inputs, pdf), true);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Marks that were changed and changed back are another revision, and the same PDF. */
    private static MadePdf shownAgain(MadePdf former, long revision) {
        FinalPdf pdf = former.pdf();
        return new MadePdf(
                former.copy(), former.variant(), former.inputs(), new FinalPdf(pdf.blob(), revision, pdf.renderedBy()));
    }

    private static Path render(CopyRenderer renderer, CopyAssembly.Assembled assembled, Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(PlainDrawings.knownTo(renderer, assembled.copy()), out);
        }
        return file;
    }
}
