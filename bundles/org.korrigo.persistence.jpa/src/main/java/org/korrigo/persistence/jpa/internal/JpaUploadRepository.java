package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Uploads in table upload. */
@Component
public final class JpaUploadRepository implements UploadRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaUploadRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void add(Upload upload) {
        unit.entities().persist(UploadRow.of(upload));
    }

    @Override
    public Optional<Upload> find(UUID upload) {
        return Optional.ofNullable(unit.entities().find(UploadRow.class, upload))
                .map(UploadRow::toDomain);
    }

    @Override
    public List<Upload> unfinished(String owner, UUID exam) {
        return unit.entities()
                .createQuery(
                        "select u from UploadRow u where u.owner = :owner and u.exam = :exam and u.batch is null"
                                + " order by u.createdAt, u.id",
                        UploadRow.class)
                .setParameter("owner", owner)
                .setParameter("exam", exam)
                .getResultStream()
                .map(UploadRow::toDomain)
                .toList();
    }

    @Override
    public long countUnfinished(String owner) {
        return unit.entities()
                .createQuery("select count(u) from UploadRow u where u.owner = :owner and u.batch is null", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    @Override
    public void received(UUID upload, UUID batch) {
        unit.entities().find(UploadRow.class, upload).batch = batch;
    }

    @Override
    public boolean remove(UUID upload) {
        return unit.entities()
                        .createQuery("delete from UploadRow u where u.id = :id")
                        .setParameter("id", upload)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Upload> expired(Instant now) {
        return unit.entities()
                .createQuery("select u from UploadRow u where u.expiresAt < :now", UploadRow.class)
                .setParameter("now", now)
                .getResultStream()
                .map(UploadRow::toDomain)
                .toList();
    }
}
