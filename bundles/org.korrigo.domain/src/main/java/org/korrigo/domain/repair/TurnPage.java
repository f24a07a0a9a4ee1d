package org.korrigo.domain.repair;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Rotation;

/** Turns a page clockwise. @param page its key */
public record TurnPage(UUID copy, int page, Rotation clockwise) implements Repair {

    @Override
    public String kind() {
        return "turn-page";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of(copy);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        if (clockwise == Rotation.NONE) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        CopyPage lying = sheaf.copy(copy).page(page);
        return sheaf.change(copy, booklet -> booklet.withChanged(lying, lying.turned(clockwise)));
    }
}
