package org.korrigo.domain.repair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/**
 * Makes another copy of a page and those behind it. They begin a booklet: the first is page 1 of the layout, so that the zones with the
 * name are hidden there.
 *
 * @param page key of the first page of the new copy
 * @param made id of the new copy
 */
public record SplitCopy(UUID copy, int page, UUID made) implements Repair {

    @Override
    public String kind() {
        return "split-copy";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of(copy);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        Booklet whole = sheaf.copy(copy);
        int first = whole.page(page).position();
        if (first == 1) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        List<CopyPage> behind = whole.pages().subList(first - 1, whole.pages().size());
        Booklet begun = Booklet.made(made);
        for (CopyPage page : behind) {
            int next = begun.pages().size() + 1;
            begun = begun.with(next, page.printedAs(next));
        }
        return sheaf.with(whole.withPages(whole.pages().subList(0, first - 1))).with(begun);
    }
}
