package org.korrigo.persistence.jpa.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Query;
import org.korrigo.domain.integrity.BlobUse;
import org.korrigo.domain.integrity.Discrepancy;
import org.korrigo.domain.integrity.IntegrityRepository;
import org.korrigo.domain.integrity.StoredMarking;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at the tables as they are. */
@Component
public final class JpaIntegrityRepository implements IntegrityRepository {

    private static final String BLOBS =
            """
            select 'scan', b.id, b.file_name, b.sha256, b.size from batch b
              where nullif(?1, '') is null or b.exam = cast(nullif(?1, '') as uuid)
            union all
            select 'arrival', a.id, a.file_name, a.sha256, a.size from arrival a
              where a.state = 'RECEIVED' and (nullif(?1, '') is null or a.exam = cast(nullif(?1, '') as uuid))
            union all
            select 'final-pdf', c.id, c.number, c.final_sha256, c.final_size from copy c
              where c.final_sha256 is not null and (nullif(?1, '') is null or c.exam = cast(nullif(?1, '') as uuid))
            """;

    private final JpaUnitOfWork unit;

    @Activate
    public JpaIntegrityRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<Discrepancy> look(Optional<UUID> exam) {
        List<Discrepancy> found = new ArrayList<>();
        for (RowRule rule : RowRules.ALL) {
            List<Object[]> rows = rows(rule.look(), exam);
            if (!rows.isEmpty()) {
                long count = ((Number) rows.get(0)[1]).longValue();
                found.add(new Discrepancy(
                        rule.code(),
                        count,
                        rows.stream().map(row -> (String) row[0]).toList()));
            }
        }
        return found;
    }

    @Override
    public boolean isMendable(String code) {
        return rule(code).filter(rule -> rule.mend().isPresent()).isPresent();
    }

    @Override
    public int mend(String code, Optional<UUID> exam) {
        RowRule rule = rule(code).orElseThrow();
        String sql = rule.put();
        Query query = unit.entities().createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, exam.map(UUID::toString).orElse(""));
        }
        return query.executeUpdate();
    }

    @Override
    public List<UUID> unrendered(Optional<UUID> exam) {
        return ids(RowRules.UNRENDERED.ids(), exam);
    }

    @Override
    public List<BlobUse> blobs(Optional<UUID> exam) {
        return rows(BLOBS, exam).stream()
                .map(row -> new BlobUse(
                        (String) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }

    @Override
    public List<String> blobHashes() {
        List<?> hashes = unit.entities()
                .createNativeQuery(
                        "select cast(sha256 as text) from batch union select cast(sha256 as text) from arrival"
                                + " union select cast(sha256 as text) from made_pdf union select cast(sha256 as text) from upload"
                                + " where sha256 is not null"
                                + " union select cast(final_sha256 as text) from copy where final_sha256 is not null")
                .getResultList();
        return hashes.stream().map(String.class::cast).toList();
    }

    @Override
    public List<UUID> marked(Optional<UUID> exam) {
        return ids(
                "select c.id from copy c where (exists (select from journal j where j.copy = c.id)"
                        + " or exists (select from marking m where m.copy = c.id))"
                        + " and (nullif(?1, '') is null or c.exam = cast(nullif(?1, '') as uuid)) order by c.number",
                exam);
    }

    @Override
    public StoredMarking marking(UUID copy) {
        Marking sum = Marking.NONE;
        List<Long> unreadable = new ArrayList<>();
        for (Object[] line : rows(
                "select revision, operation from journal where copy = cast(?1 as uuid) order by revision",
                Optional.of(copy))) {
            Optional<Operation> operation = read((String) line[1], Operation.class);
            long revision = ((Number) line[0]).longValue();
            if (operation.isPresent()) {
                sum = at(revision, sum.after(operation.get()));
            } else {
                unreadable.add(revision);
                sum = at(revision, sum);
            }
        }
        Object[] kept = rows(
                        "select c.number, (select m.projection from marking m where m.copy = c.id)"
                                + " from copy c where c.id = cast(?1 as uuid)",
                        Optional.of(copy))
                .get(0);
        Optional<Marking> projection = Optional.ofNullable((String) kept[1]).flatMap(text -> read(text, Marking.class));
        return new StoredMarking(copy, (String) kept[0], projection, sum, unreadable, strangePages(copy, sum));
    }

    private Set<Integer> strangePages(UUID copy, Marking marking) {
        Set<Integer> drawnOn = new LinkedHashSet<>();
        marking.annotations().values().forEach(drawn -> drawnOn.add(drawn.page()));
        if (!drawnOn.isEmpty()) {
            rows("select key, 0 from page_key where copy = cast(?1 as uuid)", Optional.of(copy))
                    .forEach(row -> drawnOn.remove(((Number) row[0]).intValue()));
        }
        return drawnOn;
    }

    @Override
    public void replace(UUID copy, Marking projection) {
        unit.entities()
                .createNativeQuery(
                        "insert into marking (copy, revision, projection) values (cast(?1 as uuid), ?2, ?3)"
                                + " on conflict (copy) do update set revision = excluded.revision, projection = excluded.projection")
                .setParameter(1, copy.toString())
                .setParameter(2, projection.revision())
                .setParameter(3, Json.write(projection))
                .executeUpdate();
    }

    private static Marking at(long revision, Marking marking) {
        return new Marking(revision, marking.annotations(), marking.marks(), marking.remarks(), marking.appreciation());
    }

    /** Empty for what is no document of its type, whichever way it is not. */
    private static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(Json.read(json, type));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<RowRule> rule(String code) {
        return RowRules.ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private List<UUID> ids(String sql, Optional<UUID> exam) {
        return ((List<?>) query(sql, exam)).stream().map(UUID.class::cast).toList();
    }

    private List<Object[]> rows(String sql, Optional<UUID> about) {
        return query(sql, about).stream().map(Object[].class::cast).toList();
    }

    private List<?> query(String sql, Optional<UUID> about) {
        return unit.entities()
                .createNativeQuery(sql)
                .setParameter(1, about.map(UUID::toString).orElse(""))
                .getResultList();
    }
}
