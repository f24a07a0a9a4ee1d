package org.korrigo.demo.internal.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.TruePage;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What is true of one booklet, by the sides of it that were scanned. */
final class BookletTruth {

    private final SampleForm form;
    private final List<TruePage> sides;

    /** @param sides of this booklet, wherever they lie in the pile */
    BookletTruth(SampleForm form, List<TruePage> sides) {
        this.form = form;
        this.sides =
                sides.stream().filter(side -> side.kind() != PageKind.DUPLICATE).toList();
    }

    /**
     * @param student id of who wrote it; empty when not listed
     * @param texts by zone id, those of pages included that were not scanned
     */
    SampleBatch.Booklet booklet(Optional<String> student, Map<String, String> texts) {
        List<SampleBatch.Page> pages = pages();
        Map<String, String> written = written(pages, texts);
        boolean told = written.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().isEmpty()
                        && (IdentityText.isName(entry.getKey())
                                || entry.getKey().equals(IdentityText.CANDIDATE)));
        return new SampleBatch.Booklet(student.filter(id -> told), pages, written);
    }

    private List<SampleBatch.Page> pages() {
        return sides.stream()
                .flatMap(BookletTruth::pages)
                .sorted(Comparator.comparingInt(SampleBatch.Page::logical))
                .toList();
    }

    private static Stream<SampleBatch.Page> pages(TruePage side) {
        List<Region> places =
                side.logical().size() == 1 ? List.of(Region.WHOLE) : List.of(Region.LEFT_HALF, Region.RIGHT_HALF);
        Rotation turn = Rotation.of(side.shownRotation()).inverse();
        return IntStream.range(0, places.size())
                .mapToObj(i -> new SampleBatch.Page(
                        side.pdfPage(),
                        places.get(i).turned(turn.inverse()),
                        turn,
                        side.logical().get(i)));
    }

    private Map<String, String> written(List<SampleBatch.Page> pages, Map<String, String> texts) {
        Set<Integer> scanned = pages.stream().map(SampleBatch.Page::logical).collect(Collectors.toSet());
        Map<String, String> written = new HashMap<>();
        form.identity()
                .filter(zone -> zone.page() == 0 || scanned.contains(zone.page()))
                .filter(zone -> texts.containsKey(zone.id()))
                .forEach(zone -> written.put(zone.id(), texts.get(zone.id())));
        return written;
    }
}
