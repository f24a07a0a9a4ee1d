package org.korrigo.domain.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;

/**
 * A file that is no document itself: an archive, an image. Its documents become batches of their own, cut as it says.
 *
 * @param layout copied when it arrives
 * @param split the strategy that plans the booklets of its batches
 * @param openedBy the importer and version that opened it, for example {@code importer:zip@1.0.0}; empty until then
 */
public record Arrival(
        UUID id,
        UUID exam,
        BlobRef blob,
        String mediaType,
        String fileName,
        BookletLayout layout,
        PluginChoice split,
        State state,
        Optional<String> openedBy,
        Content content,
        String receivedFrom,
        Instant receivedAt,
        long version) {

    /** How far it has come. Failure is a state of its job. */
    public enum State {
        RECEIVED,
        UNPACKED
    }

    /** What it held. */
    public record Content(List<Part> parts, List<Remark> remarks) {

        public static final Content NOTHING = new Content(List.of(), List.of());

        public Content {
            parts = List.copyOf(parts);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A document of an arrival.
     *
     * @param origin where in the arrival it was, for people
     * @param known whether the exam had the same bytes already; then nothing was added and the batch is the older one
     */
    public record Part(String name, String origin, UUID batch, boolean known) {}

    /** Something a person may want to know. @param code stable; @param detail one English sentence */
    public record Remark(String code, String detail) {}

    public Arrival unpacked(String importer, Content found) {
        return new Arrival(
                id,
                exam,
                blob,
                mediaType,
                fileName,
                layout,
                split,
                State.UNPACKED,
                Optional.of(importer),
                found,
                receivedFrom,
                receivedAt,
                version);
    }
}
