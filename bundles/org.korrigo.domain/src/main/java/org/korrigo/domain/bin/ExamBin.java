package org.korrigo.domain.bin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Port. A deleted exam leaves every table that anybody reads and lies packed in one row, so that nothing needs to know that there are
 * deleted exams. Every method needs a unit of work.
 */
@ProviderType
public interface ExamBin {

    ExamRemains remains(UUID exam);

    /** Every file that the exam names. */
    List<BlobRef> files(UUID exam);

    /** Packs the exam into the bin. Jobs of it that wait are cancelled. */
    void put(DeletedExam exam);

    /** Latest first. */
    List<DeletedExam> all();

    Optional<DeletedExam> find(UUID exam);

    /** Takes it out of the bin, all as it was. @throws Problem {@code exam-exists} when its reference is taken by now */
    void takeBack(UUID exam);

    /** Forgets those deleted before. @return the files that nothing names any longer */
    List<BlobRef> forget(UUID exam);

    List<DeletedExam> deletedBefore(Instant time);

    /** Writes all rows of an exam that is there as a ZIP. */
    void pack(UUID exam, OutputStream zip) throws IOException;

    /**
     * Brings an exam in that {@link #pack} wrote, here or on another server.
     *
     * @return its id
     * @throws Problem {@code exam-exists}, {@code archive-damaged}
     */
    UUID unpack(InputStream zip) throws IOException;
}
