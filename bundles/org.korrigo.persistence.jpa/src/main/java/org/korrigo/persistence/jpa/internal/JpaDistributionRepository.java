package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Query;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Rights;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who marks what, in tables exam_marker, copy_share, exam_distribution and copy_variant. */
@Component
public final class JpaDistributionRepository implements DistributionRepository {

    /** A row without a copy says that the exam has no markers. Copies that may be marked have a student. */
    private static final String RIGHTS = "select x.id, null, null, null, null from exam x"
            + " where x.id = any (cast(?1 as uuid[])) and not exists (select 1 from exam_marker m where m.exam = x.id)"
            + " union all select s.exam, s.copy, s.items, m.excluded_classes, e.class_name"
            + " from exam_marker m join copy_share s on s.exam = m.exam and s.marker = m.username"
            + " join copy c on c.id = s.copy join enrolment e on e.exam = c.exam and e.student = c.student"
            + " where m.exam = any (cast(?2 as uuid[])) and m.username = ?3";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaDistributionRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<Marker> markers(UUID exam) {
        return unit.entities()
                .createQuery("select m from MarkerRow m where m.exam = :exam order by m.username", MarkerRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(MarkerRow::toDomain)
                .toList();
    }

    @Override
    public void replaceMarkers(UUID exam, List<Marker> markers) {
        execute("delete from exam_marker where exam = cast(?1 as uuid)", exam);
        markers.forEach(marker -> unit.entities().persist(MarkerRow.of(exam, marker)));
        unit.entities().flush();
        execute(
                "delete from copy_share s using copy c where s.exam = cast(?1 as uuid) and c.id = s.copy"
                        + " and c.state not in ('GRADED', 'RELEASED')"
                        + " and not exists (select 1 from exam_marker m where m.exam = s.exam and m.username = s.marker)",
                exam);
    }

    @Override
    public List<Share> shares(UUID exam) {
        return unit.entities()
                .createQuery("select s from ShareRow s where s.exam = :exam order by s.copy, s.marker", ShareRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(ShareRow::toDomain)
                .toList();
    }

    @Override
    public void replaceShares(UUID exam, Collection<UUID> copies, Collection<Share> shares) {
        if (!copies.isEmpty()) {
            unit.entities()
                    .createQuery("delete from ShareRow s where s.copy in :copies")
                    .setParameter("copies", copies)
                    .executeUpdate();
            unit.entities().clear();
        }
        shares.forEach(share -> unit.entities().persist(ShareRow.of(exam, share)));
        unit.entities().flush();
    }

    @Override
    public Optional<PluginChoice> strategy(UUID exam) {
        Stream<?> found = unit.entities()
                .createNativeQuery("select strategy from exam_distribution where exam = cast(?1 as uuid)")
                .setParameter(1, exam.toString())
                .getResultStream();
        return found.findFirst().map(json -> Json.read((String) json, PluginChoice.class));
    }

    @Override
    public void remember(UUID exam, PluginChoice strategy) {
        execute(
                "insert into exam_distribution (exam, strategy) values (cast(?1 as uuid), ?2)"
                        + " on conflict (exam) do update set strategy = excluded.strategy",
                exam,
                Json.write(strategy));
    }

    @Override
    public Rights rights(UUID exam, String marker) {
        return rights(List.of(exam), marker).get(exam);
    }

    @Override
    public Map<UUID, Rights> rights(Collection<UUID> exams, String marker) {
        String all = array(exams);
        return rights(exams, rows(RIGHTS, all, all, marker));
    }

    @Override
    public Rights rights(UUID exam, String marker, UUID copy) {
        String all = array(List.of(exam));
        List<Object[]> rows = rows(RIGHTS + " and s.copy = cast(?4 as uuid)", all, all, marker, copy);
        return rights(List.of(exam), rows).get(exam);
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Map<UUID, Rights> rights(Collection<UUID> exams, List<Object[]> rows) {
        Map<UUID, Rights> all = new HashMap<>();
        for (UUID exam : exams) {
            List<Object[]> own =
                    rows.stream().filter(row -> exam.equals(row[0])).toList();
            all.put(exam, rights(own));
        }
        return all;
    }

    private static Rights rights(List<Object[]> rows) {
        Map<UUID, Set<String>> items = new HashMap<>();
        boolean unlimited = false;
        for (Object[] row : rows) {
            unlimited |= row[1] == null;
            if (row[1] != null && !Marker.isBarred(MarkerRow.classes((String) row[3]), (String) row[4])) {
                items.put((UUID) row[1], ShareRow.items((String) row[2]));
            }
        }
        return new Rights(unlimited, items);
    }

    @Override
    public Map<UUID, String> lastAuthors(UUID exam) {
        return rows(
                        "select distinct on (j.copy) j.copy, j.marker from journal j join copy c on c.id = j.copy"
                                + " where c.exam = cast(?1 as uuid) order by j.copy, j.revision desc",
                        exam)
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public Map<UUID, String> variants(UUID exam) {
        return unit.entities()
                .createQuery(
                        "select v from VariantRow v, CopyRow c where v.copy = c.id and c.exam = :exam",
                        VariantRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .collect(toMap(row -> row.copy, row -> row.variant));
    }

    @Override
    public String variant(UUID copy) {
        return Optional.ofNullable(unit.entities().find(VariantRow.class, copy))
                .map(row -> row.variant)
                .orElse("");
    }

    @Override
    public void setVariant(Collection<UUID> copies, String variant) {
        if (copies.isEmpty()) {
            return;
        }
        unit.entities()
                .createQuery("delete from VariantRow v where v.copy in :copies")
                .setParameter("copies", copies)
                .executeUpdate();
        unit.entities().clear();
        if (!variant.isEmpty()) {
            copies.forEach(copy -> unit.entities().persist(row(copy, variant)));
        }
        unit.entities().flush();
    }

    private static VariantRow row(UUID copy, String variant) {
        VariantRow row = new VariantRow();
        row.copy = copy;
        row.variant = variant;
        return row;
    }

    private List<Object[]> rows(String sql, Object... values) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query(sql, values).getResultList();
        return rows;
    }

    private void execute(String sql, Object... values) {
        query(sql, values).executeUpdate();
        // what was read before may be gone
        unit.entities().clear();
    }

    private Query query(String sql, Object... values) {
        unit.entities().flush();
        Query query = unit.entities().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return query;
    }
}
