package org.korrigo.application.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.ScanQuality;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.scan.QualityRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what was found on the pages of batches, and checks files that are no batch yet. */
@Component
public final class QualityDesk implements ScanQuality {

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final QualityRepository quality;
    private final ScanTrial trial;

    @Activate
    public QualityDesk(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference QualityRepository quality,
            @Reference ScanTrial trial) {
        this.work = work;
        this.scans = scans;
        this.quality = quality;
        this.trial = trial;
    }

    @Override
    public QualityVerdict ofBatch(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() -> {
            scans.find(batch).orElseThrow(() -> Problem.notFound("batch", batch));
            Map<UUID, Integer> numbers = new HashMap<>();
            scans.pages(batch)
                    .forEach(page -> numbers.put(page.id(), page.facts().number()));
            return Verdicts.of(numbers, quality.ofBatch(batch), counts(batch));
        });
    }

    private List<Verdicts.Doubt> counts(UUID batch) {
        return scans.issues(batch).stream()
                .filter(issue -> issue.code().equals(Verdicts.WRONG_PAGE_COUNT))
                .map(issue -> new Verdicts.Doubt(issue.detail(), issue.pages()))
                .toList();
    }

    @Override
    public QualityVerdict check(Actor actor, String fileName, Optional<String> layout, InputStream bytes)
            throws IOException {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return trial.check(fileName, layout, bytes);
    }
}
