package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.LockModeType;
import org.korrigo.domain.Problem;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batches, their pages and issues in tables batch, page and batch_issue. */
@Component
public final class JpaScanRepository implements ScanRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaScanRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Batch add(Batch batch) {
        BatchRow row = BatchRow.of(batch);
        unit.insert(
                row,
                "scan_duplicate",
                () -> Problem.conflict(
                        "scan-duplicate",
                        Map.of(
                                "fileName",
                                batch.fileName(),
                                "sha256",
                                batch.blob().sha256())));
        return row.toDomain();
    }

    @Override
    public Batch update(Batch batch) {
        BatchRow row = unit.entities().find(BatchRow.class, batch.id());
        Problem stale =
                Problem.stale("batch-changed", Map.of("batch", batch.id().toString()));
        if (row == null || row.version != batch.version()) {
            throw stale;
        }
        row.take(batch);
        unit.flush(stale);
        return row.toDomain();
    }

    @Override
    public boolean withdraw(UUID batch) {
        BatchRow row = unit.entities().find(BatchRow.class, batch);
        if (row == null) {
            return false;
        }
        unit.entities().remove(row);
        unit.entities().flush();
        return unit.entities()
                        .createQuery("select count(b) from BatchRow b where b.sha256 = :sha256", Long.class)
                        .setParameter("sha256", row.sha256)
                        .getSingleResult()
                == 0;
    }

    @Override
    public Optional<Batch> find(UUID batch) {
        return Optional.ofNullable(unit.entities().find(BatchRow.class, batch)).map(BatchRow::toDomain);
    }

    @Override
    public Optional<Batch> findLocked(UUID batch) {
        return Optional.ofNullable(unit.entities().find(BatchRow.class, batch, LockModeType.PESSIMISTIC_WRITE))
                .map(BatchRow::toDomain);
    }

    @Override
    public List<Batch> ofExam(UUID exam) {
        return unit.entities()
                .createQuery(
                        "select b from BatchRow b where b.exam = :exam order by b.receivedAt, b.id", BatchRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(BatchRow::toDomain)
                .toList();
    }

    @Override
    public void addPages(List<ScannedPage> pages) {
        pages.forEach(page -> unit.entities().persist(PageRow.of(page)));
        // the database compares this count with the rows when the unit commits
        pages.stream().collect(groupingBy(ScannedPage::batch, counting())).forEach(this::count);
    }

    private void count(UUID batch, long more) {
        unit.entities()
                .createNativeQuery("update batch set page_count = page_count + ?1 where id = cast(?2 as uuid)")
                .setParameter(1, more)
                .setParameter(2, batch.toString())
                .executeUpdate();
    }

    @Override
    public void updatePages(List<ScannedPage> pages) {
        pages.stream().collect(groupingBy(ScannedPage::batch)).forEach((batch, changed) -> {
            Map<UUID, PageRow> rows = rows(batch).stream().collect(toMap(row -> row.id, Function.identity()));
            changed.forEach(page -> rows.get(page.id()).take(page));
        });
        unit.entities().flush();
    }

    @Override
    public List<ScannedPage> pages(UUID batch) {
        return rows(batch).stream().map(PageRow::toDomain).toList();
    }

    private List<PageRow> rows(UUID batch) {
        return unit.entities()
                .createQuery("select p from PageRow p where p.batch = :batch order by p.number", PageRow.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    @Override
    public Optional<ScannedPage> page(UUID page) {
        return Optional.ofNullable(unit.entities().find(PageRow.class, page)).map(PageRow::toDomain);
    }

    @Override
    public void addIssues(List<BatchIssue> issues) {
        for (BatchIssue issue : issues) {
            unit.entities().persist(IssueRow.of(issue));
            // one by one: their lines are numbered in this order
            unit.entities().flush();
        }
    }

    @Override
    public List<BatchIssue> issues(UUID batch) {
        return unit.entities()
                .createQuery("select i from IssueRow i where i.batch = :batch order by i.line", IssueRow.class)
                .setParameter("batch", batch)
                .getResultStream()
                .map(IssueRow::toDomain)
                .toList();
    }

    @Override
    public void releaseIssues(UUID copy) {
        unit.entities()
                .createQuery("delete from IssueRow i where i.copy = :copy and i.pages = '[]'")
                .setParameter("copy", copy)
                .executeUpdate();
        unit.entities()
                .createQuery("update IssueRow i set i.copy = null where i.copy = :copy")
                .setParameter("copy", copy)
                .executeUpdate();
    }

    @Override
    public void forgetPlan(UUID batch) {
        unit.entities()
                .createQuery(
                        "delete from IssueRow i where i.batch = :batch and not (i.copy is null and i.pages = '[]')")
                .setParameter("batch", batch)
                .executeUpdate();
        updatePages(pages(batch).stream().map(ScannedPage::waiting).toList());
    }

    @Override
    public PageAccounts accounts(UUID batch) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        unit.entities()
                .createQuery(
                        "select p.disposition, count(p) from PageRow p where p.batch = :batch group by p.disposition",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultStream()
                .forEach(row -> counts.put((Disposition) row[0], ((Long) row[1]).intValue()));
        return new PageAccounts(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Disposition.PENDING, 0),
                counts.getOrDefault(Disposition.PLACED, 0),
                counts.getOrDefault(Disposition.BLANK, 0),
                counts.getOrDefault(Disposition.DISCARDED, 0),
                counts.getOrDefault(Disposition.QUARANTINED, 0));
    }
}
