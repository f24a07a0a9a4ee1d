package org.korrigo.application.internal.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.pipeline.AnonymousPdfs;
import org.korrigo.application.internal.plugin.OptionCheck;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.OwnCopy;
import org.korrigo.application.result.OwnResult;
import org.korrigo.application.result.PreparedFile;
import org.korrigo.application.result.Results;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.exam.Exam;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands results out: exports, final PDFs, the student's own copies. */
@Component
public final class ResultDesk implements Results {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final ExamLookup exams;
    private final ExamResultsAssembly assembly;
    private final AnonymousPdfs anonymous;
    private final OwnResults own;
    private final CopyAccess access;
    private final Blobs blobs;
    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final OptionCheck optionCheck;
    private final Auditing audit;

    @Activate
    public ResultDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference ExamLookup exams,
            @Reference ExamResultsAssembly assembly,
            @Reference AnonymousPdfs anonymous,
            @Reference OwnResults own,
            @Reference CopyAccess access,
            @Reference Blobs blobs,
            @Reference PluginRegistry registry,
            @Reference PluginCalls plugins,
            @Reference OptionCheck optionCheck,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.exams = exams;
        this.assembly = assembly;
        this.anonymous = anonymous;
        this.own = own;
        this.access = access;
        this.blobs = blobs;
        this.registry = registry;
        this.plugins = plugins;
        this.optionCheck = optionCheck;
        this.audit = audit;
    }

    @Override
    public List<ExportFormat> formats(Actor actor) {
        actor.require(Role.ADMIN);
        return exporters().stream().map(ResultDesk::format).toList();
    }

    private List<PluginEntry> exporters() {
        return registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.EXPORT && entry.serving())
                .toList();
    }

    private ExportFormat format(String id) {
        return exporters().stream()
                .map(ResultDesk::format)
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "export:" + id)));
    }

    private static ExportFormat format(PluginEntry entry) {
        return new ExportFormat(
                entry.id(),
                entry.label(),
                String.valueOf(entry.properties().get(ResultExporter.MEDIA_TYPE)),
                String.valueOf(entry.properties().get(ResultExporter.FILE_EXTENSION)));
    }

    @Override
    public PreparedFile export(Actor actor, String examName, String id, Options options) throws IOException {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        ExportFormat format = plugins.await("export:" + id, () -> {
            ExportFormat found = format(id);
            optionCheck.check(PluginType.EXPORT, new PluginChoice(id, options));
            return found;
        });
        ExamResults results = assembly.of(exam);
        Path file = Files.createTempFile("korrigo-export", "." + format.fileExtension());
        try {
            plugins.ask(ResultExporter.class, id, exporter -> write(exporter, results, options, file));
            work.run(() -> audit.record(actor, "result.export", exam.id(), Map.of("format", id)));
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        String name = "export_" + id + "_" + exam.reference() + "_" + LocalDate.now() + "." + format.fileExtension();
        return new PreparedFile(name, format.mediaType(), file, true);
    }

    private static Path write(ResultExporter exporter, ExamResults results, Options options, Path file)
            throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            exporter.export(results, options, out);
        }
        return file;
    }

    @Override
    public PreparedFile finalPdf(Actor actor, UUID id) throws IOException {
        Copy copy = work.read(() -> copies.find(id))
                .filter(found -> mayHave(actor, found))
                .orElseThrow(() -> Problem.notFound("copy", id));
        var pdf = copy.finalPdf()
                .orElseThrow(() -> Problem.conflict("final-pdf-not-ready", Map.of("copy", copy.number())));
        work.run(() -> audit.record(
                actor, "final-pdf.read", id, Map.of("sha256", pdf.blob().sha256())));
        return new PreparedFile("copie_" + copy.number() + ".pdf", "application/pdf", blobs.file(pdf.blob()), false);
    }

    private static boolean mayHave(Actor actor, Copy copy) {
        boolean own = actor.student().isPresent()
                && copy.identity().student().equals(actor.student())
                && copy.state() == CopyState.RELEASED;
        return own || actor.has(Role.ADMIN);
    }

    @Override
    public PreparedFile anonymousPdf(Actor actor, UUID id) throws IOException {
        actor.require(Role.TEACHER, Role.ADMIN);
        Copy copy = work.read(() -> {
            Copy found = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
            access.requireMarkable(actor, found);
            return found;
        });
        MadePdf made = anonymous.of(copy);
        String sha256 = made.pdf().blob().sha256();
        work.run(() -> audit.record(
                actor,
                "final-pdf.read",
                id,
                Map.of("sha256", sha256, "variant", made.variant().name())));
        Path file = blobs.file(made.pdf().blob());
        return new PreparedFile("copie_" + copy.number() + ".pdf", "application/pdf", file, false);
    }

    @Override
    public List<OwnResult> own(Actor actor) {
        return own.all(actor);
    }

    @Override
    public OwnCopy ownCopy(Actor actor, UUID copy) {
        return own.one(actor, copy);
    }
}
