package org.korrigo.split.standard.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;
import org.korrigo.split.standard.internal.anchor.Pose;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.assembly.Member;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sheet.Place;
import org.korrigo.split.standard.internal.sheet.SheetView;
import org.korrigo.split.standard.internal.sight.Sighting;

/** The candidate numbers on the sheets of the booklets, where the layout has one on more than one page. */
final class CandidateNumbers {

    private static final String ZONE = "candidate-number";

    private final BookletLayout layout;
    private final PageViews views;
    private final Imposition imposition;
    private final List<Integer> pages;

    CandidateNumbers(BookletLayout layout, PageViews views) {
        this.layout = layout;
        this.views = views;
        this.imposition = Imposition.of(layout);
        this.pages = layout.zones().stream()
                .filter(zone -> zone.id().equals(ZONE) && zone.page() > 0)
                .map(Zone::page)
                .sorted()
                .toList();
    }

    /** By booklet, the scanned pages whose number is clearly not the one of the booklet's first sheet. */
    Map<Integer, List<Integer>> mismatches(List<Group> groups) throws PluginException, InterruptedException {
        Map<Integer, List<Integer>> mismatches = new HashMap<>();
        if (pages.size() < 2) {
            return mismatches;
        }
        List<List<NumberReading>> readings = new ArrayList<>();
        for (Group group : groups) {
            readings.add(read(group));
        }
        List<NumberReading> firsts =
                readings.stream().flatMap(list -> list.stream().limit(1)).toList();
        IntStream.range(0, groups.size()).forEach(i -> {
            List<Integer> odd = NumberReading.odd(readings.get(i), firsts);
            if (!odd.isEmpty()) {
                mismatches.put(i, odd);
            }
        });
        return mismatches;
    }

    private List<NumberReading> read(Group group) throws PluginException, InterruptedException {
        List<NumberReading> readings = new ArrayList<>();
        for (int page : pages) {
            for (Member member : group.members()) {
                if (!member.assumed() && imposition.sideOf(page).slot() == member.slot()) {
                    readings.add(read(member.item().sighting(), page));
                }
            }
        }
        return readings;
    }

    private NumberReading read(Sighting sighting, int page) throws PluginException, InterruptedException {
        SheetView view = new SheetView(views, sighting.page(), sighting.rotation());
        Place place = imposition.place(page);
        Zone zone = layout.zones().stream()
                .filter(z -> z.id().equals(ZONE) && z.page() == page)
                .findFirst()
                .orElseThrow();
        Pose pose = sighting.poses().getOrDefault(page, Pose.NOMINAL);
        List<OcrCandidate> candidates =
                view.read(place.region(), MovedZone.of(zone, place.region(), view.size(), pose));
        return new NumberReading(sighting.number(), zone.cells(), candidates);
    }
}
