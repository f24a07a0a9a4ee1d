package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.marking.DeskPapers;
import org.korrigo.domain.marking.DeskRepository;
import org.korrigo.domain.marking.Marking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a marker looks at, one statement each. */
@Component
public final class JpaDeskRepository implements DeskRepository {

    private static final TypeReference<Map<String, BigDecimal>> MARKS = new TypeReference<>() {};
    private static final String PAPERS =
            """
            select c, e, m.projection,
              SQL('(select cast(json_agg(p order by p.position) as text) from copy_page p where p.copy = ?)', c.id),
              (select count(d) from DraftRow d where d.copy = c.id and d.marker = :marker),
              SQL('(select count(*) from revisit r where r.copy = ? and r.marker = ?)', c.id, :marker),
              v.variant
            from CopyRow c join ExamRow e on e.id = c.exam left join MarkingRow m on m.copy = c.id
              left join VariantRow v on v.copy = c.id
            where c.id = :copy
            """;

    private final JpaUnitOfWork unit;

    @Activate
    public JpaDeskRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<DeskPapers> papers(UUID copy, String marker) {
        return unit.entities()
                .createQuery(PAPERS, Object[].class)
                .setParameter("copy", copy)
                .setParameter("marker", marker)
                .getResultStream()
                .findFirst()
                .map(JpaDeskRepository::papers);
    }

    private static DeskPapers papers(Object[] row) {
        return new DeskPapers(
                ((CopyRow) row[0]).toDomain(PlacedPage.read((String) row[3])),
                ((ExamRow) row[1]).toDomain(),
                row[2] == null ? Marking.NONE : Json.read((String) row[2], Marking.class),
                row[6] == null ? "" : (String) row[6],
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue() > 0);
    }

    @Override
    public Map<UUID, Marking> marks(Collection<UUID> exams) {
        List<?> rows = unit.entities()
                .createNativeQuery("select m.copy, m.revision, cast(m.marks as text) from marking m"
                        + " join copy c on c.id = m.copy where c.exam = any (cast(?1 as uuid[]))")
                .setParameter(1, UuidList.of(exams))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> (UUID) row[0], JpaDeskRepository::marks));
    }

    private static Marking marks(Object[] row) {
        long revision = ((Number) row[1]).longValue();
        return new Marking(revision, Map.of(), Json.read((String) row[2], MARKS), Map.of(), "");
    }

    @Override
    public Set<UUID> revisits(UUID exam, String marker) {
        List<?> copies = unit.entities()
                .createNativeQuery("select r.copy from revisit r join copy c on c.id = r.copy"
                        + " where c.exam = cast(?1 as uuid) and r.marker = ?2")
                .setParameter(1, exam.toString())
                .setParameter(2, marker)
                .getResultList();
        return copies.stream().map(UUID.class::cast).collect(toUnmodifiableSet());
    }

    @Override
    public void revisit(UUID copy, String marker, boolean wanted) {
        String sql = wanted
                ? "insert into revisit (copy, marker) values (cast(?1 as uuid), ?2) on conflict do nothing"
                : "delete from revisit where copy = cast(?1 as uuid) and marker = ?2";
        unit.entities()
                .createNativeQuery(sql)
                .setParameter(1, copy.toString())
                .setParameter(2, marker)
                .executeUpdate();
    }
}
