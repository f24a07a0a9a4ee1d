package org.korrigo.split.code.internal.plan;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;

/** What was seen on a scanned page. @param leaves its booklet pages: one, or the two halves of a spread */
record Sighting(PageFacts page, List<Leaf> leaves, boolean blank) {

    Sighting {
        leaves = List.copyOf(leaves);
    }

    /** One booklet page. @param part where it lies, as displayed */
    record Leaf(Region part, Optional<Mark> mark) {}

    int number() {
        return page.number();
    }

    List<Mark> marks() {
        return leaves.stream().flatMap(leaf -> leaf.mark().stream()).toList();
    }

    boolean isSpread() {
        return leaves.size() > 1;
    }
}
