package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.ReceivedScan;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.plugin.LayoutCompleter;

/** {@code korrigo:scan-import bac-blanc lot1.pdf --layout a3-booklet --wait} */
@Service
@Command(scope = "korrigo", name = "scan-import", description = "Imports a batch of scanned copies")
public class ScanImport extends KorrigoCommand {

    private static final long POLL_MILLIS = 500;

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(
            index = 1,
            name = "file",
            description = "PDF of the scanner, ZIP archive, or JPEG, PNG or TIFF image",
            required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--layout", description = "Layout of the booklets; the exam's by default")
    @Completion(LayoutCompleter.class)
    private String layout;

    @Option(
            name = "--split-config",
            description =
                    "JSON, for example {\"mode\":\"A4_single\",\"pages_per_booklet\":4}, instead of what the layout says")
    private String config;

    @Option(name = "--wait", description = "Returns when the batch is split and its copies are read")
    private boolean wait;

    @Reference
    private Scans scans;

    @Reference
    private JobBoard jobs;

    @Override
    protected Answer answer(Actor actor) throws IOException, InterruptedException, CommandFailed {
        Path scan = path(file);
        if (!Files.isReadable(scan)) {
            throw new CommandFailed("Le fichier " + scan + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        ReceivedScan received;
        try (InputStream bytes = Files.newInputStream(scan)) {
            received = scans.receive(
                    actor,
                    exam,
                    new ScanFile(
                            scan.getFileName().toString(), Optional.ofNullable(layout), Optional.ofNullable(config)),
                    bytes);
        }
        if (wait) {
            awaitJobs(actor, received.receivedAt());
        }
        return received instanceof ArrivalView arrival
                ? shown(actor, wait ? scans.arrival(actor, arrival.id()) : arrival)
                : shown(scans.show(actor, received.id()));
    }

    private static Answer shown(BatchView batch) {
        return Answer.line(batch, line(batch));
    }

    private static String line(BatchView batch) {
        return "Batch " + batch.id() + " " + batch.state() + ", " + batch.copies() + " copies, "
                + batch.issues().size() + " issues, pages " + batch.accounts();
    }

    private Answer shown(Actor actor, ArrivalView arrival) {
        StringBuilder lines = new StringBuilder("Arrival " + arrival.id() + " " + arrival.state());
        for (ArrivalView.ArrivalPart part : arrival.parts()) {
            lines.append(System.lineSeparator()).append(part.name()).append(": ");
            lines.append(part.known() ? "already imported, " : "");
            lines.append(part.state().equals("WITHDRAWN") ? part.state() : line(scans.show(actor, part.batch())));
        }
        arrival.remarks().forEach(remark -> lines.append(System.lineSeparator()).append(remark.detail()));
        return Answer.line(arrival, lines.toString());
    }

    /** Jobs that failed before this import are somebody else's. */
    private void awaitJobs(Actor actor, Instant since) throws InterruptedException, CommandFailed {
        while (isAny(actor, Job.State.QUEUED) || isAny(actor, Job.State.RUNNING)) {
            Thread.sleep(POLL_MILLIS);
        }
        List<Job> failed = jobs.list(actor, Optional.of(exam), Optional.of(Job.State.FAILED)).stream()
                .filter(job -> !job.createdAt().isBefore(since))
                .toList();
        if (!failed.isEmpty()) {
            throw new CommandFailed("Tâche en échec : " + failed.get(0).kind() + " – "
                    + failed.get(0).error().map(this::sentence).orElse("?") + " (korrigo:job-list " + exam + ")");
        }
        List<Job> parked = jobs.list(actor, Optional.of(exam), Optional.of(Job.State.PARKED));
        if (!parked.isEmpty()) {
            throw new CommandFailed(parked.size() + " tâches attendent le module "
                    + parked.get(0).waitingFor().orElse("?") + ".");
        }
    }

    private boolean isAny(Actor actor, Job.State state) {
        return !jobs.list(actor, Optional.of(exam), Optional.of(state)).isEmpty();
    }
}
