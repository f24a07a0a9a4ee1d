package org.korrigo.domain.backup;

import java.util.List;

/**
 * What a trial restoration of a backup found.
 *
 * @param backup name of its file
 * @param tables how many were restored
 * @param rows how many came back
 * @param files how many kept files were read and had the right digest
 * @param faults sentences in French, one each; empty when the backup can be restored whole
 * @param millis how long it took
 */
public record Verification(String backup, int tables, long rows, int files, List<String> faults, long millis) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
