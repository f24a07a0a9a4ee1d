package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.code.internal.sheet.Imposition;
import org.korrigo.split.code.internal.sight.CodePattern;
import org.korrigo.split.code.internal.sight.CodeSearch;
import org.korrigo.split.code.internal.sight.Ink;
import org.korrigo.split.code.internal.sight.SeenCode;
import org.korrigo.split.code.internal.sight.Whereabouts;

/** Every page bears a code that names its booklet and its number. */
public final class EveryPage {

    /** The usual zone of codes. */
    public static final String ZONE = "page-code";

    private static final String BOOKLET_AND_PAGE = "(?<booklet>.+)[-/:;_ ](?<page>[0-9]{1,3})";

    private final SplitRequest request;
    private final Imposition imposition;
    private final CodePattern pattern;
    private final CodeSearch search;
    private final Ink ink;

    public EveryPage(SplitRequest request) throws PluginException {
        this.request = request;
        this.imposition = Imposition.of(request.layout());
        this.pattern = new CodePattern(request.options(), BOOKLET_AND_PAGE).requireGroups();
        Whereabouts where = Whereabouts.of(request.layout(), request.options(), ZONE);
        this.search = new CodeSearch(request.views(), where, pattern::matches);
        this.ink = new Ink(request.options());
    }

    public SplitPlan plan() throws PluginException, InterruptedException {
        List<Sighting> sightings = new ArrayList<>();
        for (PageFacts page : request.pages()) {
            request.cancellation().check();
            sightings.add(look(page));
        }
        return new CodedBooklets(imposition, bearsCode()).plan(sightings);
    }

    private Sighting look(PageFacts page) throws PluginException, InterruptedException {
        List<Rotation> turns = imposition.turns(page.size());
        List<Sighting.Leaf> leaves = new ArrayList<>();
        for (Region part : imposition.parts(page.size())) {
            Optional<SeenCode> code = search.find(page, part, turns);
            leaves.add(new Sighting.Leaf(part, code.map(this::mark)));
        }
        boolean coded = leaves.stream().anyMatch(leaf -> leaf.mark().isPresent());
        return new Sighting(page, leaves, !coded && ink.isBlank(request.views().thumbnail(page.number())));
    }

    private Mark mark(SeenCode code) {
        return new Mark(pattern.booklet(code.text()), pattern.page(code.text()), code.rotation());
    }

    /** A layout may say that some pages are printed without a code: it then has the zone on the others alone. */
    private IntPredicate bearsCode() {
        String named = request.options().text("zone", "").strip();
        String id = named.isEmpty() ? ZONE : named;
        List<Integer> pages = request.layout().zones().stream()
                .filter(zone -> zone.id().equals(id))
                .map(Zone::page)
                .toList();
        return page -> pages.isEmpty() || pages.contains(0) || pages.contains(page);
    }
}
