package org.korrigo.domain.scan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;

/**
 * One scanned file of an exam.
 *
 * @param layout copied when the import opens: later changes of the layout do not touch it
 * @param split the strategy that plans its booklets
 * @param plannedBy the plug-in and version that made the plan, for example {@code split:a3-fold@1.0.0}; empty until split
 */
public record Batch(
        UUID id,
        UUID exam,
        BlobRef blob,
        String mediaType,
        String fileName,
        BookletLayout layout,
        PluginChoice split,
        State state,
        Optional<String> plannedBy,
        String receivedFrom,
        Instant receivedAt,
        long version) {

    /** How far the batch has come. Failure is a state of its job, not of the batch. */
    public enum State {
        RECEIVED,
        INDEXED,
        SPLIT
    }

    public Batch indexed() {
        return with(State.INDEXED, plannedBy);
    }

    public Batch split(String planner) {
        return with(State.SPLIT, Optional.of(planner));
    }

    /** To be cut again another way. Its copies have to go first. */
    public Batch replanned(BookletLayout otherLayout, PluginChoice otherSplit) {
        return new Batch(
                id,
                exam,
                blob,
                mediaType,
                fileName,
                otherLayout,
                otherSplit,
                state == State.SPLIT ? State.INDEXED : state,
                Optional.empty(),
                receivedFrom,
                receivedAt,
                version);
    }

    private Batch with(State next, Optional<String> planner) {
        return new Batch(
                id, exam, blob, mediaType, fileName, layout, split, next, planner, receivedFrom, receivedAt, version);
    }
}
