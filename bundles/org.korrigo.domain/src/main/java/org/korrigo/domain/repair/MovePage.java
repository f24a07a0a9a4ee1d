package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/**
 * Puts a page elsewhere: in its copy or in another one.
 *
 * <p>Moved within its copy, the pages take over what is printed at the places where they now stand: the order was wrong, so the zones of
 * the layout go with the place, not with the paper. Moved to another copy, a page stays what it is.
 *
 * @param page its key
 * @param position where it stands afterwards, from 1
 * @param logical the page of the layout it is, when that must be said
 */
public record MovePage(UUID copy, int page, UUID to, int position, Optional<Integer> logical) implements Repair {

    @Override
    public String kind() {
        return "move-page";
    }

    @Override
    public Set<UUID> copies() {
        return copy.equals(to) ? Set.of(copy) : Set.of(copy, to);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        CopyPage moved = sheaf.copy(copy).page(page);
        CopyPage said = logical.map(moved::printedAs).orElse(moved);
        if (!copy.equals(to)) {
            sheaf.copy(to);
            return sheaf.change(to, booklet -> booklet.with(position, said)).change(copy, b -> b.without(moved));
        }
        return sheaf.change(copy, booklet -> reordered(booklet, moved, said));
    }

    private Booklet reordered(Booklet booklet, CopyPage moved, CopyPage said) {
        booklet.requirePosition(position, booklet.pages().size());
        List<CopyPage> ordered = new ArrayList<>(booklet.pages());
        ordered.remove(moved);
        ordered.add(position - 1, said);
        if (moved.position() == position && said.equals(moved)) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        return booklet.withPages(logical.isPresent() ? ordered : asPrintedThere(ordered, booklet));
    }

    private static List<CopyPage> asPrintedThere(List<CopyPage> ordered, Booklet before) {
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).printedAs(before.pages().get(i).logical()))
                .toList();
    }
}
