package org.korrigo.application.internal.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets the machine decide alone only above a score and a margin, and never against another copy: when two claim one student, both
 * go to a person. Needs a unit of work.
 */
@Component(service = AutomaticDecision.class)
public final class AutomaticDecision {

    /** Code of the issue of two copies that read as the same student. */
    public static final String CONFLICT = "identity-conflict";

    private final CopyRepository copies;
    private final ScanRepository scans;
    private final Auditing audit;
    private final AutomaticThresholds thresholds;

    @Activate
    public AutomaticDecision(
            @Reference CopyRepository copies,
            @Reference ScanRepository scans,
            @Reference Auditing audit,
            @Reference AutomaticThresholds thresholds) {
        this.copies = copies;
        this.scans = scans;
        this.audit = audit;
        this.thresholds = thresholds;
    }

    void decide(UUID copyId, List<Identity.Candidate> candidates, String matcher) {
        Copy found = copies.findLocked(copyId).orElseThrow(() -> Problem.notFound("copy", copyId));
        if (found.identity().student().isPresent()) {
            return;
        }
        Copy copy = copies.update(found.proposing(candidates, matcher));
        Optional<UUID> sure = sure(candidates);
        if (sure.isEmpty()) {
            return;
        }
        UUID student = sure.get();
        Optional<Copy> rival = copies.ofExam(copy.exam()).stream()
                .filter(other -> other.identity().student().equals(sure))
                .findFirst();
        if (rival.isPresent()) {
            bothToAPerson(copy, rival.get());
        } else {
            copies.update(copy.identified(student, Identity.Method.AUTOMATIC));
            audit.record(Actor.SYSTEM, "copy.identify", copyId, Map.of("student", student.toString(), "by", matcher));
        }
    }

    private Optional<UUID> sure(List<Identity.Candidate> candidates) {
        boolean decided = thresholds.areMet(
                candidates.stream().map(Identity.Candidate::score).toList());
        return decided ? Optional.of(candidates.get(0).student()) : Optional.empty();
    }

    private void bothToAPerson(Copy copy, Copy rival) {
        String detail = "Copies " + rival.number() + " and " + copy.number() + " both read as the same student.";
        if (rival.identity().method() == Identity.Method.AUTOMATIC
                && !rival.isGraded()
                && rival.lock().isEmpty()) {
            copies.update(rival.undecided());
        }
        scans.addIssues(List.of(
                new BatchIssue(copy.batch(), Optional.of(copy.id()), CONFLICT, detail, List.of()),
                new BatchIssue(rival.batch(), Optional.of(rival.id()), CONFLICT, detail, List.of())));
    }
}
