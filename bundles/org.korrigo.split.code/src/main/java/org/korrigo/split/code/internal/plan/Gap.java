package org.korrigo.split.code.internal.plan;

import java.util.Optional;

/** The one page that can lie between two coded ones. */
record Gap(int pagesPerBooklet) {

    /** @return empty when none or several can */
    Optional<Mark> between(Optional<Mark> before, Optional<Mark> after) {
        boolean inside = before.isPresent() && after.isPresent() && before.get().sameBooklet(after.get());
        if (inside) {
            return before.filter(mark -> after.get().page() == mark.page() + 2)
                    .map(mark -> numbered(mark, mark.page() + 1));
        }
        Optional<Mark> last =
                before.filter(mark -> mark.page() == pagesPerBooklet - 1).map(mark -> numbered(mark, pagesPerBooklet));
        Optional<Mark> first = after.filter(mark -> mark.page() == 2).map(mark -> numbered(mark, 1));
        return last.isPresent() && first.isPresent() ? Optional.empty() : last.or(() -> first);
    }

    private static Mark numbered(Mark neighbour, int page) {
        return new Mark(neighbour.booklet(), page, neighbour.rotation());
    }
}
