package org.korrigo.preflight.internal;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.domain.health.Finding;

/** All that is looked at before a server starts, and what of it can be looked at again while it runs. */
public final class Preflight {

    private Preflight() {}

    /** What keeps the server from starting. The database is asked only when nothing else is wrong: it may take its time. */
    public static List<Finding> beforeStart(Place place) {
        Settings settings = new Settings(place);
        List<Finding> faults = new ArrayList<>(Folders.faults(place));
        if (faults.isEmpty()) {
            faults.addAll(Room.faults(place, settings));
            faults.addAll(new Ports(settings, 0).faults());
        }
        if (faults.isEmpty()) {
            faults.addAll(EmbeddedFolder.faults(place, settings, true));
            faults.addAll(OutsideDatabase.faults(settings, true));
        }
        return faults;
    }

    /** The same of a running server, whose own ports and locks are no fault. */
    static List<Finding> whileRunning(Place place) {
        Settings settings = new Settings(place);
        List<Finding> faults = new ArrayList<>(Folders.faults(place));
        faults.addAll(Room.faults(place, settings));
        faults.addAll(new Ports(settings, ProcessHandle.current().pid()).faults());
        faults.addAll(EmbeddedFolder.faults(place, settings, false));
        faults.addAll(OutsideDatabase.faults(settings, false));
        return faults;
    }
}
