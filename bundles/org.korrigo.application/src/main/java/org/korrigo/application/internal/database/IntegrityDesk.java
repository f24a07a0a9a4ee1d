package org.korrigo.application.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.database.Integrity;
import org.korrigo.application.database.IntegrityFinding;
import org.korrigo.application.database.IntegrityReport;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks each part, rows before marks before sums before files: what is mended first may mend what comes after. */
@Component
public final class IntegrityDesk implements Integrity {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final Auditing audit;
    private final List<IntegrityPart> parts;

    @Activate
    public IntegrityDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference Auditing audit,
            @Reference RowIntegrity rows,
            @Reference MarkingIntegrity markings,
            @Reference ScoreIntegrity scores,
            @Reference BlobIntegrity blobs) {
        this.work = work;
        this.exams = exams;
        this.audit = audit;
        this.parts = List.of(rows, markings, scores, blobs);
    }

    @Override
    public IntegrityReport check(Actor actor, Optional<String> exam, boolean deep) {
        actor.require(Role.ADMIN);
        Optional<UUID> id = exam.map(name -> exams.find(name).id());
        return IntegrityReport.of(
                deep,
                parts.stream()
                        .flatMap(part -> part.look(id, deep).stream())
                        .map(Trouble::asFound)
                        .toList());
    }

    @Override
    public IntegrityReport fix(Actor actor, Optional<String> exam, boolean deep) {
        actor.require(Role.ADMIN);
        Optional<UUID> id = exam.map(name -> exams.find(name).id());
        List<IntegrityFinding> findings = new ArrayList<>();
        for (IntegrityPart part : parts) {
            part.look(id, deep).forEach(trouble -> findings.add(mend(actor, trouble)));
        }
        return IntegrityReport.of(deep, findings);
    }

    private IntegrityFinding mend(Actor actor, Trouble trouble) {
        return trouble.mend()
                .map(mend -> {
                    long mended = mend.getAsLong();
                    Map<String, String> facts =
                            Map.of("found", String.valueOf(trouble.count()), "mended", String.valueOf(mended));
                    work.run(() -> audit.record(actor, "integrity.fix", trouble.code(), facts));
                    return trouble.asMended(mended);
                })
                .orElseGet(trouble::asFound);
    }
}
