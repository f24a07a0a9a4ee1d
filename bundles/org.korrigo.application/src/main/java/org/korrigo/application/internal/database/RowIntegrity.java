package org.korrigo.application.internal.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.integrity.Discrepancy;
import org.korrigo.domain.integrity.IntegrityRepository;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows against rows. */
@Component(service = RowIntegrity.class)
public final class RowIntegrity implements IntegrityPart {

    private static final String UNRENDERED = "graded-without-pdf";

    private final UnitOfWork work;
    private final IntegrityRepository rows;
    private final CopyRepository copies;
    private final JobQueue jobs;

    @Activate
    public RowIntegrity(
            @Reference UnitOfWork work,
            @Reference IntegrityRepository rows,
            @Reference CopyRepository copies,
            @Reference JobQueue jobs) {
        this.work = work;
        this.rows = rows;
        this.copies = copies;
        this.jobs = jobs;
    }

    @Override
    public List<Trouble> look(Optional<UUID> exam, boolean deep) {
        return work.read(() -> rows.look(exam)).stream()
                .map(found -> new Trouble(found.code(), found.count(), found.examples(), mend(found, exam)))
                .toList();
    }

    private Optional<LongSupplier> mend(Discrepancy found, Optional<UUID> exam) {
        if (found.code().equals(UNRENDERED)) {
            return Optional.of(() -> work.write(() -> render(exam)));
        }
        // what it did not reach is still there when it has been done
        return rows.isMendable(found.code())
                ? Optional.of(() -> {
                    work.run(() -> rows.mend(found.code(), exam));
                    return found.count() - work.read(() -> left(found.code(), exam));
                })
                : Optional.empty();
    }

    private long left(String code, Optional<UUID> exam) {
        return rows.look(exam).stream()
                .filter(found -> found.code().equals(code))
                .mapToLong(Discrepancy::count)
                .sum();
    }

    private long render(Optional<UUID> exam) {
        List<UUID> missing = rows.unrendered(exam);
        missing.forEach(id -> copies.find(id).ifPresent(copy -> jobs.enqueue(JobKind.RENDER, copy.exam(), copy.id())));
        return missing.size();
    }
}
