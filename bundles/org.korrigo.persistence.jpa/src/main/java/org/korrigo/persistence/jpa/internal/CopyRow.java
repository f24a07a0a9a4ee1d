package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.copy.Score;
import org.korrigo.spi.storage.BlobRef;

/** Table copy; its pages are rows of their own. */
@Entity
@Table(name = "copy")
public class CopyRow {

    private static final TypeReference<List<Identity.Candidate>> CANDIDATES = new TypeReference<>() {};

    @Id
    UUID id;

    UUID exam;
    UUID batch;
    int ordinal;
    String number;

    @Enumerated(EnumType.STRING)
    CopyState state;

    double confidence;
    UUID student;

    @Enumerated(EnumType.STRING)
    @Column(name = "identified_by")
    Identity.Method identifiedBy;

    String candidates;

    @Column(name = "matched_by")
    String matchedBy;

    @Column(name = "lock_holder")
    String lockHolder;

    @Column(name = "lock_expires_at")
    Instant lockExpiresAt;

    long fence;

    String score;

    @Column(name = "final_sha256")
    String finalSha256;

    @Column(name = "final_size")
    Long finalSize;

    @Column(name = "final_revision")
    Long finalRevision;

    @Column(name = "final_rendered_by")
    String finalRenderedBy;

    @Version
    long version;

    static CopyRow of(Copy copy) {
        CopyRow row = new CopyRow();
        row.id = copy.id();
        row.exam = copy.exam();
        row.batch = copy.batch();
        row.take(copy);
        return row;
    }

    void take(Copy copy) {
        ordinal = copy.ordinal();
        number = copy.number();
        state = copy.state();
        confidence = copy.confidence();
        fence = copy.fence();
        takeIdentity(copy.identity());
        lockHolder = copy.lock().map(Lock::holder).orElse(null);
        lockExpiresAt = copy.lock().map(Lock::expiresAt).orElse(null);
        score = copy.score().map(Json::write).orElse(null);
        finalSha256 = copy.finalPdf().map(pdf -> pdf.blob().sha256()).orElse(null);
        finalSize = copy.finalPdf().map(pdf -> pdf.blob().size()).orElse(null);
        finalRevision = copy.finalPdf().map(FinalPdf::revision).orElse(null);
        finalRenderedBy = copy.finalPdf().map(FinalPdf::renderedBy).orElse(null);
    }

    private void takeIdentity(Identity identity) {
        student = identity.student().orElse(null);
        identifiedBy = identity.method();
        candidates = Json.write(identity.candidates());
        matchedBy = identity.matchedBy().orElse(null);
    }

    Copy toDomain(List<CopyPage> pages) {
        return new Copy(
                id,
                exam,
                batch,
                ordinal,
                number,
                state,
                pages,
                confidence,
                identity(),
                lock(),
                fence,
                Optional.ofNullable(score).map(json -> Json.read(json, Score.class)),
                pdf(),
                version);
    }

    private Identity identity() {
        return new Identity(
                Optional.ofNullable(student),
                identifiedBy,
                Json.read(candidates, CANDIDATES),
                Optional.ofNullable(matchedBy));
    }

    /** A lock carries the fence it was taken under, and that is the latest of the copy. */
    private Optional<Lock> lock() {
        return Optional.ofNullable(lockHolder).map(holder -> new Lock(holder, fence, lockExpiresAt));
    }

    private Optional<FinalPdf> pdf() {
        return Optional.ofNullable(finalSha256)
                .map(sha256 -> new FinalPdf(new BlobRef(sha256, finalSize), finalRevision, finalRenderedBy));
    }
}
