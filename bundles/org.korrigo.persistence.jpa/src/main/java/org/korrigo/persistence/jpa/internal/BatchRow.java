package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.korrigo.domain.scan.Batch;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;

/** Table batch, without its count of pages, which goes with the pages. */
@Entity
@Table(name = "batch")
public class BatchRow {

    @Id
    UUID id;

    UUID exam;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    long ordinal;

    String sha256;
    long size;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "file_name")
    String fileName;

    String layout;
    String split;

    @Enumerated(EnumType.STRING)
    Batch.State state;

    @Column(name = "planned_by")
    String plannedBy;

    @Column(name = "received_from")
    String receivedFrom;

    @Column(name = "received_at")
    Instant receivedAt;

    @Version
    long version;

    static BatchRow of(Batch batch) {
        BatchRow row = new BatchRow();
        row.id = batch.id();
        row.exam = batch.exam();
        row.sha256 = batch.blob().sha256();
        row.size = batch.blob().size();
        row.receivedFrom = batch.receivedFrom();
        row.receivedAt = batch.receivedAt();
        row.take(batch);
        return row;
    }

    void take(Batch batch) {
        mediaType = batch.mediaType();
        fileName = batch.fileName();
        layout = Json.write(batch.layout());
        split = Json.write(batch.split());
        state = batch.state();
        plannedBy = batch.plannedBy().orElse(null);
    }

    Batch toDomain() {
        return new Batch(
                id,
                exam,
                new BlobRef(sha256, size),
                mediaType,
                fileName,
                Json.read(layout, BookletLayout.class),
                Json.read(split, PluginChoice.class),
                state,
                Optional.ofNullable(plannedBy),
                receivedFrom,
                receivedAt,
                version);
    }
}
