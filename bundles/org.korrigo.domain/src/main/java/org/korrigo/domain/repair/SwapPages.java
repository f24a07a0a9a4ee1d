package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/** Two pages change places, of one copy or of two; each is then what is printed at the other's place. @param page its key */
public record SwapPages(UUID copy, int page, UUID otherCopy, int otherPage) implements Repair {

    @Override
    public String kind() {
        return "swap-pages";
    }

    @Override
    public Set<UUID> copies() {
        return copy.equals(otherCopy) ? Set.of(copy) : Set.of(copy, otherCopy);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        CopyPage one = sheaf.copy(copy).page(page);
        CopyPage other = sheaf.copy(otherCopy).page(otherPage);
        if (copy.equals(otherCopy)) {
            if (page == otherPage) {
                throw Problem.conflict("repair-without-effect", Map.of());
            }
            return sheaf.change(copy, booklet -> swapped(booklet, one, other));
        }
        return sheaf.change(copy, booklet -> taken(booklet, one, other))
                .change(otherCopy, booklet -> taken(booklet, other, one));
    }

    private static Booklet swapped(Booklet booklet, CopyPage one, CopyPage other) {
        List<CopyPage> ordered = new ArrayList<>(booklet.pages());
        ordered.set(one.position() - 1, other.printedAs(one.logical()));
        ordered.set(other.position() - 1, one.printedAs(other.logical()));
        return booklet.withPages(ordered);
    }

    private static Booklet taken(Booklet booklet, CopyPage leaving, CopyPage arriving) {
        return booklet.without(leaving).with(leaving.position(), arriving.printedAs(leaving.logical()));
    }
}
