package org.korrigo.split.standard.internal.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.split.PageViews;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.standard.internal.anchor.AnchorFinder;
import org.korrigo.split.standard.internal.anchor.AnchorMatch;
import org.korrigo.split.standard.internal.anchor.Tolerance;
import org.korrigo.split.standard.internal.number.NumberFinder;
import org.korrigo.split.standard.internal.number.PrintedNumber;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sheet.SheetView;
import org.korrigo.split.standard.internal.sheet.Side;
import org.korrigo.split.standard.internal.sheet.UsualSize;

/** Finds out which side of a booklet a scanned page is and which way up: frames, rules and page numbers vote. */
public final class PageReader {

    private final BookletLayout layout;
    private final PageViews views;
    private final Imposition imposition;
    private final AnchorFinder anchors;
    private final NumberFinder numbers;
    private final Blankness blankness;
    private final NumberSearch search;
    private final UsualSize usual;
    /** The anchors of booklet pages by their place on the sheet, the first page's place in front. */
    private final Map<Region, Map<Integer, List<Zone>>> anchored;

    /** The sides that bear anchors. */
    private final Set<Integer> framed;

    public PageReader(SplitRequest request) throws PluginException {
        Tolerance tolerance = Tolerance.of(request.options());
        this.layout = request.layout();
        this.views = request.views();
        this.imposition = Imposition.of(layout);
        this.anchors = new AnchorFinder(tolerance);
        this.numbers = new NumberFinder(layout.pagesPerBooklet());
        this.blankness = new Blankness(request.options());
        this.search = new NumberSearch(tolerance);
        this.usual = UsualSize.of(request.pages());
        this.anchored = anchored();
        this.framed = anchored.values().stream()
                .flatMap(pages -> pages.keySet().stream())
                .map(page -> imposition.sideOf(page).slot())
                .collect(Collectors.toSet());
    }

    public Sighting read(PageFacts page) throws PluginException, InterruptedException {
        List<Rotation> rotations = imposition.rotations(page.size());
        if (!usual.fits(page.size())) {
            return unprinted(page, rotations.get(0), false);
        }
        Evidence best = new Evidence(rotations.get(0));
        for (Rotation rotation : rotations) {
            Evidence evidence = evidence(new SheetView(views, page, rotation));
            best = evidence.score() > best.score() ? evidence : best;
            if (best.sufficient()) {
                break;
            }
        }
        if (best.tells()) {
            return best.sighting(page, framed);
        }
        return unprinted(page, rotations.get(0), true);
    }

    private Sighting unprinted(PageFacts page, Rotation rotation, boolean ofSize)
            throws PluginException, InterruptedException {
        Blankness.Look look = blankness.look(new SheetView(views, page, rotation));
        return Sighting.without(look, page, rotation, ofSize);
    }

    private Evidence evidence(SheetView view) throws PluginException, InterruptedException {
        Evidence evidence = new Evidence(view.rotation());
        for (Map.Entry<Region, Map<Integer, List<Zone>>> half : anchored.entrySet()) {
            Optional<AnchorMatch> match = anchors.find(view, half.getKey(), half.getValue());
            if (match.isPresent()) {
                evidence.anchors(imposition.sideOf(match.get().page()), match.get());
                // frames of one side do not stand on another: the other half has nothing to add
                break;
            }
        }
        for (Region half : imposition.halves()) {
            if (!evidence.conclusive()) {
                readNumber(view, half, evidence);
            }
        }
        return evidence;
    }

    private void readNumber(SheetView view, Region half, Evidence evidence)
            throws PluginException, InterruptedException {
        for (Zone zone : numberZones(half)) {
            Region searched =
                    search.region(zone, half, view.size(), evidence.poses().values());
            Optional<PrintedNumber> number = numbers.find(view, half, zone, searched);
            Optional<Side> side = number.flatMap(n -> imposition.sideWith(n.page(), half));
            if (side.isPresent()) {
                evidence.number(side.get(), number.get());
                return;
            }
        }
    }

    private Map<Region, Map<Integer, List<Zone>>> anchored() {
        Map<Region, Map<Integer, List<Zone>>> byPlace = new LinkedHashMap<>();
        layout.zones(ZoneRole.ANCHOR).stream()
                .map(Zone::page)
                .filter(page -> page > 0)
                .sorted()
                .forEach(page -> byPlace.computeIfAbsent(imposition.place(page).region(), region -> new TreeMap<>())
                        .putIfAbsent(page, layout.zones(ZoneRole.ANCHOR, page)));
        return byPlace;
    }

    /** Pages that share this half may have their numbers in different places. */
    private List<Zone> numberZones(Region half) {
        List<Zone> zones = new ArrayList<>();
        for (Zone zone : layout.zones(ZoneRole.PAGE_NUMBER)) {
            boolean here =
                    zone.page() == 0 || imposition.place(zone.page()).region().equals(half);
            boolean known = zones.stream().anyMatch(other -> other.region().equals(zone.region()));
            if (here && !known) {
                zones.add(zone);
            }
        }
        return zones;
    }
}
