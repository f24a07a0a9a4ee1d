package org.korrigo.domain.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;

/**
 * The pages of a copy, in reading order.
 *
 * @param hold why it cannot disappear
 * @param past every place it ever showed, by every key: a page that comes back finds its drawings, another page never gets its key
 */
public record Booklet(UUID copy, Hold hold, List<CopyPage> pages, List<Trace> past) {

    /** Why a copy must stay. */
    public enum Hold {
        NONE,
        /** A marker has it on the desk. */
        LOCKED,
        /** It has a journal: marks and drawings would go with it. */
        MARKED
    }

    public Booklet {
        pages = List.copyOf(pages);
        past = List.copyOf(past);
    }

    /** As it stands in the database. @param former places it showed before, too */
    public static Booklet of(UUID copy, Hold hold, List<CopyPage> pages, List<Trace> former) {
        return new Booklet(copy, hold, List.of(), former).withPages(pages);
    }

    static Booklet made(UUID copy) {
        return new Booklet(copy, Hold.NONE, List.of(), List.of());
    }

    /** @throws Problem {@code page-not-found} */
    public CopyPage page(int key) {
        return pages.stream()
                .filter(page -> page.key() == key)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("page", key));
    }

    Booklet without(CopyPage page) {
        List<CopyPage> left = new ArrayList<>(pages);
        left.remove(page);
        return withPages(left);
    }

    /** A page that comes from elsewhere; it gets its key here. */
    Booklet with(int position, CopyPage arriving) {
        requirePosition(position, pages.size() + 1);
        List<CopyPage> more = new ArrayList<>(pages);
        more.add(position - 1, arriving.keyed(keyOf(arriving)));
        return withPages(more);
    }

    Booklet withChanged(CopyPage page, CopyPage changed) {
        return withPages(
                pages.stream().map(old -> old.equals(page) ? changed : old).toList());
    }

    /** These pages in this order; positions follow the order. */
    Booklet withPages(List<CopyPage> ordered) {
        List<CopyPage> placed = IntStream.range(0, ordered.size())
                .mapToObj(index -> ordered.get(index).at(index + 1))
                .toList();
        List<Trace> seen = new ArrayList<>(past);
        for (CopyPage page : placed) {
            Trace latest = Trace.of(page);
            seen.removeIf(trace -> trace.isReplacedBy(latest));
            seen.add(latest);
        }
        return new Booklet(copy, hold, placed, seen);
    }

    void requirePosition(int position, int last) {
        if (position < 1 || position > last) {
            throw Problem.invalid("repair-position", Map.of("position", position, "last", last));
        }
    }

    /** One it had, unless its drawings no longer fit or another scan has taken it over; else one that nothing ever had. */
    private int keyOf(CopyPage arriving) {
        return past.stream()
                .filter(trace -> trace.place().equals(Place.of(arriving)) && trace.rotation() == arriving.rotation())
                .mapToInt(Trace::key)
                .filter(key -> pages.stream().noneMatch(page -> page.key() == key))
                .max()
                .orElseGet(this::freshKey);
    }

    private int freshKey() {
        return 1 + past.stream().mapToInt(Trace::key).max().orElse(0);
    }
}
