package org.korrigo.application.internal.scan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.arrival.ArrivalRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps archives and images until a job has opened them, and shows what became of them. Needs a unit of work. */
@Component(service = ArrivalShelf.class)
public final class ArrivalShelf {

    private final ArrivalRepository arrivals;
    private final ScanRepository scans;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public ArrivalShelf(
            @Reference ArrivalRepository arrivals,
            @Reference ScanRepository scans,
            @Reference JobQueue jobs,
            @Reference Auditing audit) {
        this.arrivals = arrivals;
        this.scans = scans;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @throws Problem {@code scan-duplicate} */
    ArrivalView keep(Actor actor, Exam exam, Cut cut, ArrivedFile file) {
        Arrival arrival = arrivals.add(new Arrival(
                UUID.randomUUID(),
                exam.id(),
                file.blob(),
                file.mediaType(),
                file.name(),
                cut.layout(),
                cut.split(),
                Arrival.State.RECEIVED,
                Optional.empty(),
                Arrival.Content.NOTHING,
                actor.name(),
                Instant.now(),
                0));
        jobs.enqueue(JobKind.UNPACK, exam.id(), arrival.id());
        audit.record(
                actor,
                "arrival.receive",
                arrival.id(),
                Map.of("exam", exam.reference(), "sha256", file.blob().sha256()));
        return view(arrival);
    }

    /** @throws Problem {@code scan-duplicate} when the exam has an arrival with this hash */
    void requireNew(Exam exam, String name, String sha256) {
        arrivals.withContent(exam.id(), sha256).ifPresent(same -> {
            throw Problem.conflict(
                    "scan-duplicate",
                    Map.of("fileName", name, "sha256", sha256, "batch", same.id(), "batchFile", same.fileName()));
        });
    }

    List<ArrivalView> ofExam(UUID exam) {
        return arrivals.ofExam(exam).stream().map(this::view).toList();
    }

    ArrivalView show(UUID arrival) {
        return view(arrivals.find(arrival).orElseThrow(() -> Problem.notFound("arrival", arrival)));
    }

    private ArrivalView view(Arrival arrival) {
        return new ArrivalView(
                arrival.id(),
                arrival.exam(),
                arrival.fileName(),
                arrival.mediaType(),
                arrival.blob().size(),
                arrival.blob().sha256(),
                arrival.layout().id(),
                arrival.state().name(),
                arrival.openedBy().orElse(""),
                arrival.content().parts().stream().map(this::view).toList(),
                arrival.content().remarks().stream()
                        .map(remark -> new ArrivalView.ArrivalRemark(remark.code(), remark.detail()))
                        .toList(),
                arrival.receivedAt(),
                arrival.version());
    }

    private ArrivalView.ArrivalPart view(Arrival.Part part) {
        String state =
                scans.find(part.batch()).map(batch -> batch.state().name()).orElse("WITHDRAWN");
        return new ArrivalView.ArrivalPart(part.name(), part.origin(), part.batch(), state, part.known());
    }
}
