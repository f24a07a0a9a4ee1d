package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What became of repairs. @param entries oldest first */
public record RepairHistory(List<RepairEntry> entries) {

    public RepairHistory {
        entries = List.copyOf(entries);
    }

    /** The entry that undoes this one, be it undone itself. */
    public Optional<RepairEntry> undoing(UUID entry) {
        return entries.stream()
                .filter(later -> later.undoes().equals(Optional.of(entry)))
                .findFirst();
    }

    /** Entries whose effect lasts: an undoing that was undone gives the repair back. Those that undo are left out. */
    public List<RepairEntry> inForce() {
        Set<UUID> undone = new HashSet<>();
        List<RepairEntry> lasting = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            RepairEntry entry = entries.get(i);
            if (!undone.contains(entry.id())) {
                entry.undoes().ifPresentOrElse(undone::add, () -> lasting.add(0, entry));
            }
        }
        return lasting;
    }

    /** The first one after it that touched something of what it touched, and was not taken back since. */
    public Optional<RepairEntry> overtaking(RepairEntry overtaken) {
        List<RepairEntry> later = entries.subList(1 + entries.indexOf(overtaken), entries.size());
        return new RepairHistory(later)
                .inForce().stream()
                        .filter(entry -> entry.change().touchesAnythingOf(overtaken.change()))
                        .findFirst();
    }
}
