package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies in tables copy and copy_page. A list takes two statements: one for the copies, one for all their pages. */
@Component
public final class JpaCopyRepository implements CopyRepository {

    private static final String STUDENT_HAS_COPY = "student_has_copy";
    private static final Set<CopyState> MARKABLE =
            EnumSet.of(CopyState.READY, CopyState.LOCKED, CopyState.GRADED, CopyState.RELEASED);

    private final JpaUnitOfWork unit;

    @Activate
    public JpaCopyRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void addAll(List<Copy> copies) {
        copies.forEach(copy -> unit.entities().persist(CopyRow.of(copy)));
        unit.flush(STUDENT_HAS_COPY, () -> taken(""));
        copies.forEach(this::addPages);
        unit.entities().flush();
    }

    @Override
    public Copy update(Copy copy) {
        Copy written = updateState(copy);
        replacePages(copy);
        return written;
    }

    @Override
    public Copy updateState(Copy copy) {
        CopyRow row = required(copy);
        Problem stale = Problem.stale("copy-changed", Map.of("copy", copy.number()));
        row.take(copy);
        try {
            unit.flush(STUDENT_HAS_COPY, () -> taken(copy.number()));
        } catch (OptimisticLockException e) {
            throw stale;
        }
        return row.toDomain(copy.pages());
    }

    private static Problem taken(String number) {
        return Problem.conflict("student-has-copy", Map.of("copy", number));
    }

    /** Old places are given up before new ones are taken: pages may change places with one another. */
    private void replacePages(Copy copy) {
        List<CopyPageRow> rows = pageRows("p.copy = :id", copy.id());
        if (!rows.stream().map(CopyPageRow::toDomain).toList().equals(copy.pages())) {
            rows.forEach(unit.entities()::remove);
            unit.entities().flush();
            addPages(copy);
            unit.entities().flush();
        }
    }

    private void addPages(Copy copy) {
        copy.pages().forEach(page -> unit.entities().persist(CopyPageRow.of(copy.id(), page)));
    }

    @Override
    public Optional<Copy> find(UUID copy) {
        return Optional.ofNullable(unit.entities().find(CopyRow.class, copy)).map(this::withPages);
    }

    @Override
    public Optional<Copy> findLocked(UUID copy) {
        return Optional.ofNullable(unit.entities().find(CopyRow.class, copy, LockModeType.PESSIMISTIC_WRITE))
                .map(this::withPages);
    }

    @Override
    public List<Copy> locked(Optional<UUID> exam) {
        String where = exam.map(id -> " and c.exam = :exam").orElse("");
        var query = unit.entities()
                .createQuery(
                        "select c from CopyRow c where c.state = org.korrigo.domain.copy.CopyState.LOCKED" + where
                                + " order by c.lockExpiresAt, c.number",
                        CopyRow.class);
        exam.ifPresent(id -> query.setParameter("exam", id));
        return query.getResultStream().map(row -> row.toDomain(List.of())).toList();
    }

    @Override
    public List<UUID> lockedUntil(Instant now) {
        return unit.entities()
                .createQuery(
                        "select c.id from CopyRow c where c.state = org.korrigo.domain.copy.CopyState.LOCKED"
                                + " and c.lockExpiresAt <= :now order by c.lockExpiresAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<Copy> markable() {
        return unit.entities()
                .createQuery("select c from CopyRow c where c.state in :states order by c.number", CopyRow.class)
                .setParameter("states", MARKABLE)
                .getResultStream()
                .map(row -> row.toDomain(List.of()))
                .toList();
    }

    @Override
    public Optional<Copy> findByNumber(UUID exam, String number) {
        return unit.entities()
                .createQuery("select c from CopyRow c where c.exam = :exam and c.number = :number", CopyRow.class)
                .setParameter("exam", exam)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::withPages);
    }

    @Override
    public List<Copy> ofExam(UUID exam) {
        return all("c.exam = :id", exam);
    }

    @Override
    public List<Copy> ofBatch(UUID batch) {
        return all("c.batch = :id", batch);
    }

    @Override
    public void removeOfBatch(UUID batch) {
        unit.entities()
                .createQuery(
                        "delete from CopyPageRow p where p.copy in (select c.id from CopyRow c where c.batch = :batch)")
                .setParameter("batch", batch)
                .executeUpdate();
        unit.entities()
                .createQuery("delete from CopyRow c where c.batch = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
        unit.entities().clear();
    }

    @Override
    public List<Copy> showing(Collection<UUID> scannedPages) {
        if (scannedPages.isEmpty()) {
            return List.of();
        }
        return unit.entities()
                .createQuery(
                        "select distinct c from CopyRow c, CopyPageRow p where p.copy = c.id and p.page in :pages",
                        CopyRow.class)
                .setParameter("pages", scannedPages)
                .getResultStream()
                .map(this::withPages)
                .toList();
    }

    @Override
    public void rearrange(List<Copy> changed, List<Copy> begun, Collection<UUID> ended) {
        Stream.concat(changed.stream().map(Copy::id), ended.stream())
                .flatMap(copy -> pageRows("p.copy = :id", copy).stream())
                .forEach(unit.entities()::remove);
        unit.entities().flush();
        ended.forEach(copy -> unit.entities().remove(unit.entities().find(CopyRow.class, copy)));
        unit.entities().flush();
        for (Copy copy : changed) {
            CopyRow row = required(copy);
            row.take(copy);
            unit.entities().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        begun.forEach(copy -> unit.entities().persist(CopyRow.of(copy)));
        unit.flush(STUDENT_HAS_COPY, () -> taken(""));
        Stream.concat(changed.stream(), begun.stream()).forEach(this::addPages);
        unit.entities().flush();
    }

    private CopyRow required(Copy copy) {
        CopyRow row = unit.entities().find(CopyRow.class, copy.id());
        if (row == null || row.version != copy.version()) {
            throw Problem.stale("copy-changed", Map.of("copy", copy.number()));
        }
        return row;
    }

    @Override
    public List<Copy> releasedTo(UUID student) {
        return all("c.student = :id and c.state = org.korrigo.domain.copy.CopyState.RELEASED", student);
    }

    private List<Copy> all(String condition, UUID id) {
        Map<UUID, List<CopyPage>> pages = pageRows(condition, id).stream()
                .collect(groupingBy(row -> row.copy, mapping(CopyPageRow::toDomain, toList())));
        return unit.entities()
                .createQuery(
                        "select c from CopyRow c, BatchRow b where c.batch = b.id and " + condition
                                + " order by b.ordinal, b.id, c.ordinal",
                        CopyRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.toDomain(pages.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Copy withPages(CopyRow row) {
        return row.toDomain(pageRows("p.copy = :id", row.id).stream()
                .map(CopyPageRow::toDomain)
                .toList());
    }

    /** @param condition on the page {@code p} or its copy {@code c} */
    private List<CopyPageRow> pageRows(String condition, UUID id) {
        return unit.entities()
                .createQuery(
                        "select p from CopyPageRow p, CopyRow c where p.copy = c.id and " + condition
                                + " order by p.copy, p.position",
                        CopyPageRow.class)
                .setParameter("id", id)
                .getResultList();
    }
}
