package org.korrigo.domain.repair;

import java.util.Set;
import java.util.UUID;

/** Something a person does to put pages right. */
public sealed interface Repair
        permits MovePage, TurnPage, SwapPages, InsertPage, MergeCopies, SplitCopy, SetAside, ReplacePage {

    /** For example {@code move-page}. */
    String kind();

    /** Copies it names; they must be there. */
    Set<UUID> copies();

    /** Scanned pages it names. */
    default Set<UUID> scannedPages() {
        return Set.of();
    }

    /** @throws org.korrigo.domain.Problem naming what is wrong with it */
    Sheaf applied(Sheaf sheaf);
}
