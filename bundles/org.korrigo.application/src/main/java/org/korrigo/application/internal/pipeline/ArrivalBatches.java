package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.scan.ArrivedFile;
import org.korrigo.application.internal.scan.BatchOpening;
import org.korrigo.application.internal.scan.Cut;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.arrival.ArrivalRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes batches of the documents of an arrival, in order; those the exam has already are named, not doubled. Needs a unit of work. */
@Component(service = ArrivalBatches.class)
public final class ArrivalBatches {

    private final ArrivalRepository arrivals;
    private final ExamRepository exams;
    private final ScanRepository scans;
    private final BatchOpening opening;
    private final Auditing audit;

    @Activate
    public ArrivalBatches(
            @Reference ArrivalRepository arrivals,
            @Reference ExamRepository exams,
            @Reference ScanRepository scans,
            @Reference BatchOpening opening,
            @Reference Auditing audit) {
        this.arrivals = arrivals;
        this.exams = exams;
        this.scans = scans;
        this.opening = opening;
        this.audit = audit;
    }

    /** A document whose bytes are durable. */
    record Kept(ArrivalOpening.Found document, BlobRef blob) {}

    /** A crashed run may have got this far before: the arrival's state says so. */
    void open(UUID id, String openedBy, List<Kept> documents, List<ImportRemark> said) {
        Arrival arrival = arrivals.findLocked(id).orElseThrow(() -> Problem.notFound("arrival", id));
        if (arrival.state() != Arrival.State.RECEIVED) {
            return;
        }
        Exam exam = exams.find(arrival.exam()).orElseThrow();
        List<Arrival.Part> parts = new ArrayList<>();
        List<Arrival.Remark> remarks = new ArrayList<>();
        said.forEach(remark -> remarks.add(new Arrival.Remark(remark.code(), remark.detail())));
        for (Kept kept : documents) {
            Arrival.Part part = open(arrival, exam, kept);
            parts.add(part);
            if (part.known()) {
                remarks.add(known(part));
            }
        }
        arrivals.update(arrival.unpacked(openedBy, new Arrival.Content(parts, remarks)));
        String count = Integer.toString(parts.size());
        audit.record(Actor.SYSTEM, "arrival.unpack", id, Map.of("documents", count, "by", openedBy));
    }

    private Arrival.Part open(Arrival arrival, Exam exam, Kept kept) {
        ArrivalOpening.Found document = kept.document();
        Actor sender = new Actor(arrival.receivedFrom(), Set.of(), Optional.empty());
        try {
            Cut cut = new Cut(arrival.layout(), arrival.split());
            ArrivedFile file = new ArrivedFile(
                    document.name(), kept.blob(), document.file().mediaType());
            Batch batch = opening.open(sender, exam, cut, file);
            scans.addIssues(document.remarks().stream()
                    .map(said -> new BatchIssue(batch.id(), Optional.empty(), said.code(), said.detail(), List.of()))
                    .toList());
            return new Arrival.Part(document.name(), document.origin(), batch.id(), false);
        } catch (Problem problem) {
            if (!problem.code().equals("scan-duplicate")) {
                throw problem;
            }
            UUID same = UUID.fromString(problem.facts().get("batch").toString());
            return new Arrival.Part(document.name(), document.origin(), same, true);
        }
    }

    private Arrival.Remark known(Arrival.Part part) {
        String batch = scans.find(part.batch()).map(Batch::fileName).orElse("?");
        return new Arrival.Remark("already-imported", part.name() + " was imported already, as " + batch + ".");
    }
}
