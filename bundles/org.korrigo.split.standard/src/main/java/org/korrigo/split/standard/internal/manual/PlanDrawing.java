package org.korrigo.split.standard.internal.manual;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.split.standard.internal.manual.PlanPart.Use;
import org.korrigo.split.standard.internal.sheet.Imposition;

/** Carries out a plan on the pages of a batch, to the letter. */
public final class PlanDrawing {

    private final Imposition imposition;
    private final Map<Integer, PageFacts> pages = new TreeMap<>();
    private final Map<Integer, Set<Half>> used = new TreeMap<>();
    private final Map<Integer, Set<Half>> placed = new TreeMap<>();
    private final Map<Integer, Use> aside = new TreeMap<>();

    public PlanDrawing(Imposition imposition, List<PageFacts> pages) {
        this.imposition = imposition;
        pages.forEach(page -> this.pages.put(page.number(), page));
    }

    /**
     * @param plan as {@link PlanText} or {@link PlanJson} has it
     * @throws PluginException {@code plan-missing}, {@code plan-syntax}, {@code plan-unknown-page}, {@code plan-page-twice},
     *     {@code plan-half-twice} or {@code plan-not-a-spread}
     */
    public SplitPlan draw(String plan) throws PluginException {
        if (plan.isBlank()) {
            throw PlanFault.missing();
        }
        List<PlanPart> parts = PlanJson.isJson(plan) ? PlanJson.parse(plan) : PlanText.parse(plan);
        List<List<PlannedPage>> booklets = new ArrayList<>();
        for (PlanPart part : parts) {
            List<PlannedPage> booklet = new ArrayList<>();
            for (PlanItem item : part.items()) {
                use(item);
                place(item, part.use(), booklet);
            }
            booklets.add(booklet);
        }
        return new SplitPlan(
                booklets.stream()
                        .filter(booklet -> !booklet.isEmpty())
                        .map(this::finished)
                        .toList(),
                setAside(),
                List.of());
    }

    private void use(PlanItem item) throws PluginException {
        if (!pages.containsKey(item.page())) {
            throw PlanFault.unknownPage(item);
        }
        Set<Half> before = used.computeIfAbsent(item.page(), page -> EnumSet.noneOf(Half.class));
        boolean taken = item.half() == Half.BOTH
                ? !before.isEmpty()
                : before.contains(Half.BOTH) || before.contains(item.half());
        if (taken) {
            throw PlanFault.twice(item);
        }
        before.add(item.half());
    }

    private void place(PlanItem item, Use use, List<PlannedPage> booklet) throws PluginException {
        Rotation turn = turn(item);
        if (item.half() != Half.BOTH
                && !turned(pages.get(item.page()).size(), turn).isSpread()) {
            throw PlanFault.noSpread(item);
        }
        if (use != Use.BOOKLET) {
            aside.putIfAbsent(item.page(), use);
            return;
        }
        Region part = item.half().region().turned(turn.inverse());
        booklet.add(new PlannedPage(item.page(), part, turn, booklet.size() + 1));
        placed.computeIfAbsent(item.page(), page -> EnumSet.noneOf(Half.class)).add(item.half());
    }

    /** Only folded sheets are known to lie on their side when they were scanned standing. */
    private Rotation turn(PlanItem item) {
        boolean standing = item.half() != Half.BOTH && imposition.folded();
        PageSize size = pages.get(item.page()).size();
        return item.turn().orElseGet(() -> standing ? imposition.rotations(size).get(0) : Rotation.NONE);
    }

    private static PageSize turned(PageSize size, Rotation turn) {
        boolean quarter = turn == Rotation.CLOCKWISE_90 || turn == Rotation.CLOCKWISE_270;
        return quarter ? new PageSize(size.heightMm(), size.widthMm()) : size;
    }

    private PlannedBooklet finished(List<PlannedPage> booklet) {
        List<SplitIssue> issues = booklet.stream()
                .map(PlannedPage::source)
                .distinct()
                .filter(page -> !isWhole(page))
                .map(Leftovers::half)
                .toList();
        return new PlannedBooklet(booklet, issues.isEmpty() ? 1 : 0.5, issues);
    }

    private boolean isWhole(int page) {
        Set<Half> halves = used.getOrDefault(page, Set.of());
        return halves.contains(Half.BOTH) || halves.size() == 2;
    }

    private List<SetAsidePage> setAside() {
        List<SetAsidePage> result = new ArrayList<>();
        for (int page : pages.keySet()) {
            if (!placed.containsKey(page)) {
                result.add(isWhole(page) ? Leftovers.declared(page, aside.get(page)) : Leftovers.notInPlan(page));
            }
        }
        return result;
    }
}
