package org.korrigo.application.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that arrive piece by piece and may be interrupted by anything, a restart of the server included. For administrators; an upload
 * belongs to the one who began it and is not there for anybody else.
 */
@ProviderType
public interface Uploads {

    /** Bytes of the largest file that is taken. */
    long limit();

    /**
     * Begins an upload, if what is known of the file does not already rule it out.
     *
     * @throws org.korrigo.domain.Problem {@code exam-not-found}, {@code layout-not-found}, {@code split-config-…}, {@code scan-empty},
     *     {@code scan-too-large}, {@code scan-duplicate} (only with a hash), {@code upload-hash-unreadable}, {@code uploads-too-many},
     *     {@code storage-full}
     */
    UploadView create(Actor actor, String exam, NewUpload wanted);

    /** The actor's own of an exam that have not become a batch. */
    List<UploadView> unfinished(Actor actor, String exam);

    /** As far as it is known without asking whoever is sending. @throws org.korrigo.domain.Problem {@code upload-not-found} */
    UploadView show(Actor actor, UUID upload);

    /**
     * Where to go on: everything before the offset is on the disk.
     *
     * @throws org.korrigo.domain.Problem {@code upload-not-found}, or {@code upload-busy} while bytes still arrive
     */
    UploadView resume(Actor actor, UUID upload) throws IOException;

    /**
     * Takes the next bytes, as many as come; those that came before something broke are kept. With the last one the file becomes a
     * batch. A file that is refused then is deleted, unless trying again may help: no room, no plug-in.
     *
     * @param offset the place of the first byte, as {@link #resume} tells it
     * @throws org.korrigo.domain.Problem {@code upload-not-found}, {@code upload-busy}, {@code upload-offset}, {@code upload-too-long},
     *     {@code upload-hash}, {@code storage-full}, or those of {@link org.korrigo.application.scan.Scans#receive}
     */
    UploadView append(Actor actor, UUID upload, long offset, InputStream bytes) throws IOException;

    /** Deletes what has arrived; a batch it has become stays. @throws org.korrigo.domain.Problem {@code upload-not-found}, {@code upload-busy} */
    void abandon(Actor actor, UUID upload) throws IOException;
}
