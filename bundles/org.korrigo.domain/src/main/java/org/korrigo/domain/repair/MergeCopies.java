package org.korrigo.domain.repair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/** Puts the pages of another copy behind those of a copy; the other ends. What is printed on a page stays: a second booklet has a name, too. */
public record MergeCopies(UUID copy, UUID other) implements Repair {

    @Override
    public String kind() {
        return "merge-copies";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of(copy, other);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        if (copy.equals(other)) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        Booklet whole = sheaf.copy(copy);
        for (CopyPage page : sheaf.copy(other).pages()) {
            whole = whole.with(whole.pages().size() + 1, page);
        }
        return sheaf.change(other, booklet -> booklet.withPages(List.of())).with(whole);
    }
}
