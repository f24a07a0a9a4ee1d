package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.arrival.Upload;

/** Table upload. */
@Entity
@Table(name = "upload")
public class UploadRow {

    @Id
    UUID id;

    UUID exam;
    String owner;

    @Column(name = "file_name")
    String fileName;

    long length;
    String layout;

    @Column(name = "split_config")
    String splitConfig;

    String sha256;
    String fingerprint;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    UUID batch;

    static UploadRow of(Upload upload) {
        UploadRow row = new UploadRow();
        row.id = upload.id();
        row.exam = upload.exam();
        row.owner = upload.owner();
        row.fileName = upload.fileName();
        row.length = upload.length();
        row.layout = upload.layout().orElse(null);
        row.splitConfig = upload.splitConfig().orElse(null);
        row.sha256 = upload.sha256().orElse(null);
        row.fingerprint = upload.fingerprint().orElse(null);
        row.createdAt = upload.createdAt();
        row.expiresAt = upload.expiresAt();
        row.batch = upload.batch().orElse(null);
        return row;
    }

    Upload toDomain() {
        return new Upload(
                id,
                exam,
                owner,
                fileName,
                length,
                Optional.ofNullable(layout),
                Optional.ofNullable(splitConfig),
                Optional.ofNullable(sha256),
                Optional.ofNullable(fingerprint),
                createdAt,
                expiresAt,
                Optional.ofNullable(batch));
    }
}
