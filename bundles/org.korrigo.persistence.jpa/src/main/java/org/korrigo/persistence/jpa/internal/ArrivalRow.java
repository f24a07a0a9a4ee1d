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
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;

/** Table arrival. */
@Entity
@Table(name = "arrival")
public class ArrivalRow {

    @Id
    UUID id;

    UUID exam;
    String sha256;
    long size;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "file_name")
    String fileName;

    String layout;
    String split;

    @Enumerated(EnumType.STRING)
    Arrival.State state;

    @Column(name = "opened_by")
    String openedBy;

    String content;

    @Column(name = "received_from")
    String receivedFrom;

    @Column(name = "received_at")
    Instant receivedAt;

    @Version
    long version;

    static ArrivalRow of(Arrival arrival) {
        ArrivalRow row = new ArrivalRow();
        row.id = arrival.id();
        row.exam = arrival.exam();
        row.sha256 = arrival.blob().sha256();
        row.size = arrival.blob().size();
        row.mediaType = arrival.mediaType();
        row.fileName = arrival.fileName();
        row.layout = Json.write(arrival.layout());
        row.split = Json.write(arrival.split());
        row.receivedFrom = arrival.receivedFrom();
        row.receivedAt = arrival.receivedAt();
        row.take(arrival);
        return row;
    }

    void take(Arrival arrival) {
        state = arrival.state();
        openedBy = arrival.openedBy().orElse(null);
        content = Json.write(arrival.content());
    }

    Arrival toDomain() {
        return new Arrival(
                id,
                exam,
                new BlobRef(sha256, size),
                mediaType,
                fileName,
                Json.read(layout, BookletLayout.class),
                Json.read(split, PluginChoice.class),
                state,
                Optional.ofNullable(openedBy),
                Json.read(content, Arrival.Content.class),
                receivedFrom,
                receivedAt,
                version);
    }
}
