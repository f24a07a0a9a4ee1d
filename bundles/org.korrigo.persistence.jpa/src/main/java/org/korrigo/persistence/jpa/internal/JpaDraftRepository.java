package org.korrigo.persistence.jpa.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.DraftRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts in table draft. */
@Component
public final class JpaDraftRepository implements DraftRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaDraftRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void keep(Draft draft) {
        String json = Json.write(draft.operations(), DraftRow.OPERATIONS);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "draft-too-large", Map.of("bytes", bytes, "most", LARGEST));
        }
        DraftRow row = unit.entities().find(DraftRow.class, key(draft.copy(), draft.marker(), draft.client()));
        if (row == null) {
            requireRoom(draft);
            row = DraftRow.of(draft);
        }
        row.take(draft, json);
        unit.entities().persist(row);
        unit.flush("draft_pkey", () -> Problem.stale("draft-changed", Map.of("client", draft.client())));
    }

    private void requireRoom(Draft draft) {
        long others = unit.entities()
                .createQuery("select count(d) from DraftRow d where d.copy = :copy and d.marker = :marker", Long.class)
                .setParameter("copy", draft.copy())
                .setParameter("marker", draft.marker())
                .getSingleResult();
        if (others >= MOST) {
            throw Problem.conflict("drafts-too-many", Map.of("most", MOST));
        }
    }

    @Override
    public List<Draft> of(UUID copy, Optional<String> marker) {
        String whose = marker.map(name -> " and d.marker = :marker").orElse("");
        var query = unit.entities()
                .createQuery(
                        "select d from DraftRow d where d.copy = :copy" + whose + " order by d.savedAt desc, d.client",
                        DraftRow.class)
                .setParameter("copy", copy);
        marker.ifPresent(name -> query.setParameter("marker", name));
        return query.getResultStream().map(DraftRow::toDomain).toList();
    }

    @Override
    public boolean remove(UUID copy, String marker, UUID client) {
        DraftRow row = unit.entities().find(DraftRow.class, key(copy, marker, client));
        if (row != null) {
            unit.entities().remove(row);
            unit.entities().flush();
        }
        return row != null;
    }

    private static DraftRow.Key key(UUID copy, String marker, UUID client) {
        return new DraftRow.Key(copy, marker, client);
    }
}
