package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.korrigo.application.internal.arrival.DiskRoom;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.JobHandler.Run;

/** A run that ends when the disk runs out of room too: an importer is stopped as if it were cancelled, before it eats into the reserve. */
final class RoomWatch implements Run {

    private final Run run;
    private final DiskRoom room;
    private volatile Problem full;

    RoomWatch(Run run, DiskRoom room) {
        this.run = run;
        this.room = room;
    }

    @Override
    public boolean requested() {
        return run.requested() || isFull();
    }

    private boolean isFull() {
        try {
            room.require(0);
        } catch (Problem noRoom) {
            full = noRoom;
        } catch (IOException e) {
            throw new UncheckedIOException("The disk cannot be asked for its room", e);
        }
        return full != null;
    }

    /** For somebody who was interrupted. @throws Problem {@code storage-full} when that was the reason */
    void explain() {
        if (full != null) {
            throw full;
        }
    }

    @Override
    public void progress(int done, int total) {
        run.progress(done, total);
    }
}
