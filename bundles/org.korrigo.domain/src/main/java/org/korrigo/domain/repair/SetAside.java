package org.korrigo.domain.repair;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;

/**
 * Takes a scanned page out of every copy, or changes why it is in none.
 *
 * @param fate {@code BLANK}, {@code DISCARDED} or {@code QUARANTINED}
 * @param reason one sentence; needed to discard
 */
public record SetAside(UUID scannedPage, Disposition fate, String reason) implements Repair {

    @Override
    public String kind() {
        return "set-aside";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of();
    }

    @Override
    public Set<UUID> scannedPages() {
        return Set.of(scannedPage);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        Standing before = sheaf.page(scannedPage);
        Standing after = before.setAside(fate, why());
        if (fate == Disposition.BLANK && !before.readable()) {
            throw Problem.conflict("page-unreadable", Map.of());
        }
        if (before.equals(after)) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        return sheaf.withoutPlacesOf(scannedPage).with(after);
    }

    private Reason why() {
        return switch (fate) {
            case BLANK -> new Reason("declared-blank", reason);
            case QUARANTINED -> new Reason("set-aside", reason);
            case DISCARDED -> {
                if (reason.isBlank()) {
                    throw Problem.invalid("reason-missing", Map.of());
                }
                yield new Reason("discarded", reason);
            }
            case PENDING, PLACED -> throw Problem.invalid("repair-fate", Map.of("fate", fate.name()));
        };
    }
}
