package org.korrigo.split.standard.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.standard.internal.assembly.Assembly;
import org.korrigo.split.standard.internal.assembly.Form;
import org.korrigo.split.standard.internal.assembly.Item;
import org.korrigo.split.standard.internal.pen.PenReader;
import org.korrigo.split.standard.internal.pen.Pens;
import org.korrigo.split.standard.internal.repeat.Repeat;
import org.korrigo.split.standard.internal.repeat.Repeats;
import org.korrigo.split.standard.internal.repeat.Rescans;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sight.PageReader;
import org.korrigo.split.standard.internal.sight.Sighting;

/** The way from scanned pages to a plan: look at each page, find repeats, cut the batch, compare candidate numbers. */
public final class BookletFinder {

    private static final int SIDES_OF_A_SHEET = 2;

    /** In a batch of fewer sheets a person sees at a glance what is missing. */
    private static final int MANY_SHEETS = 4;

    private final SplitRequest request;
    private final BookletLayout layout;
    private final Imposition imposition;

    public BookletFinder(SplitRequest request) {
        this.request = request;
        this.layout = request.layout();
        this.imposition = Imposition.of(layout);
    }

    public SplitPlan plan() throws PluginException, InterruptedException {
        request.cancellation().check();
        List<Item> items = items();
        List<Sighting> sightings = items.stream().map(Item::sighting).toList();
        boolean unread =
                hasNumberZones() && !items.isEmpty() && sightings.stream().noneMatch(Sighting::numbered);
        Form form = new Form(imposition.sidesPerBooklet(), markedSides(!unread));
        Assembly assembly = Assembly.of(items, form);
        Pens pens = pens(assembly, form);
        List<SplitIssue> batch = new ArrayList<>(unread ? List.of(Doubts.numbersUnread()) : List.of());
        if (!pens.telling() && pens.sheets() >= MANY_SHEETS) {
            batch.add(Doubts.sidesUnverified());
        }
        List<Integer> order = sightings.stream().map(Sighting::number).toList();
        return new PlanWriter(imposition, form, new UsualTurns(sightings), order)
                .plan(assembly, doubts(assembly, pens, isPerhapsShifted(assembly, form, pens)), batch);
    }

    /** Where a booklet has more sheets, one that is missing shows in the print of the others. */
    private Pens pens(Assembly assembly, Form form) throws PluginException, InterruptedException {
        boolean needed = form.sides() == SIDES_OF_A_SHEET || form.marked().isEmpty();
        return needed
                ? new PenReader(request.views(), request.cancellation()).pens(assembly.groups())
                : Pens.NOT_NEEDED;
    }

    private Map<Integer, List<SplitIssue>> doubts(Assembly assembly, Pens pens, boolean shifted)
            throws PluginException, InterruptedException {
        Map<Integer, List<SplitIssue>> doubts = new HashMap<>();
        new CandidateNumbers(layout, request.views())
                .mismatches(assembly.groups())
                .forEach((group, pages) ->
                        doubts.computeIfAbsent(group, g -> new ArrayList<>()).add(Doubts.numberMismatch(pages)));
        for (int group = 0; group < assembly.groups().size(); group++) {
            List<SplitIssue> raised = doubts.computeIfAbsent(group, g -> new ArrayList<>());
            for (Pens.Sheet sheet : pens.strangersIn(assembly.groups().get(group))) {
                raised.add(Doubts.strangeVerso(sheet));
                raised.add(Doubts.strangeRecto(sheet));
            }
            if (shifted) {
                raised.add(Doubts.perhapsShifted(assembly.groups().get(group)));
            }
        }
        return doubts;
    }

    /** Without print nobody knows where in the batch the side is that is missing: each booklet behind it has sides of two. */
    private static boolean isPerhapsShifted(Assembly assembly, Form form, Pens pens) {
        return form.marked().isEmpty()
                && !pens.telling()
                && assembly.groups().stream().anyMatch(group -> group.members().size() % form.sides() != 0);
    }

    private List<Item> items() throws PluginException, InterruptedException {
        PageReader reader = new PageReader(request);
        Repeats repeats = new Repeats(request.views(), request.options());
        List<Sighting> sightings = new ArrayList<>();
        List<Repeat> repeated = new ArrayList<>();
        for (PageFacts page : request.pages()) {
            request.cancellation().check();
            Sighting sighting = reader.read(page);
            sightings.add(sighting);
            repeated.add(repeats.repeated(sighting));
        }
        Rescans rescans = new Rescans(sightings, repeated, imposition.sidesPerBooklet(), request.options());
        return IntStream.range(0, sightings.size())
                .mapToObj(i -> new Item(sightings.get(i), rescans.original(i), rescans.resembled(i)))
                .toList();
    }

    private boolean hasNumberZones() {
        return !layout.zones(ZoneRole.PAGE_NUMBER).isEmpty();
    }

    /** @param numbersCount whether page numbers can be expected to be read */
    private Set<Integer> markedSides(boolean numbersCount) {
        Set<Integer> marked = new HashSet<>();
        for (int slot = 0; slot < imposition.sidesPerBooklet(); slot++) {
            boolean tells = imposition.side(slot).pages().anyMatch(page -> tells(page, numbersCount));
            if (tells) {
                marked.add(slot);
            }
        }
        return marked;
    }

    private boolean tells(int page, boolean numbersCount) {
        boolean anchored =
                layout.zones(ZoneRole.ANCHOR).stream().map(Zone::page).anyMatch(p -> p == page);
        return anchored
                || numbersCount && !layout.zones(ZoneRole.PAGE_NUMBER, page).isEmpty();
    }
}
