package org.korrigo.domain.scan;

/** The account of every scanned page: what came in equals what it became. */
public record PageAccounts(int scanned, int pending, int placed, int blank, int discarded, int quarantined) {

    public static final PageAccounts NONE = new PageAccounts(0, 0, 0, 0, 0, 0);

    public boolean balance() {
        return scanned == pending + placed + blank + discarded + quarantined;
    }

    public PageAccounts plus(PageAccounts other) {
        return new PageAccounts(
                scanned + other.scanned,
                pending + other.pending,
                placed + other.placed,
                blank + other.blank,
                discarded + other.discarded,
                quarantined + other.quarantined);
    }
}
