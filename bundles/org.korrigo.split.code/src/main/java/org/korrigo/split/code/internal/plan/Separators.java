package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.code.internal.sheet.Imposition;
import org.korrigo.split.code.internal.sight.Ink;

/** Cuts a batch at its separators. */
public final class Separators {

    private static final int SIDES_OF_A_SHEET = 2;

    private final SplitRequest request;
    private final Imposition imposition;
    private final SeparatorKind kind;
    private final Ink ink;
    private final boolean duplex;

    public Separators(SplitRequest request) throws PluginException {
        this.request = request;
        this.imposition = Imposition.of(request.layout());
        this.kind = SeparatorKind.of(request);
        this.ink = new Ink(request.options());
        this.duplex = request.options().flag("duplex", true);
    }

    public SplitPlan plan() throws PluginException, InterruptedException {
        Set<Integer> separators = separators();
        List<PlannedBooklet> booklets = new ArrayList<>();
        List<SetAsidePage> aside = new ArrayList<>();
        List<PageFacts> run = new ArrayList<>();
        for (PageFacts page : request.pages()) {
            if (separators.contains(page.number())) {
                aside.add(Doubts.separator(page.number()));
                close(run, booklets);
            } else {
                run.add(page);
            }
        }
        close(run, booklets);
        boolean none = separators.isEmpty() && !request.pages().isEmpty();
        List<SplitIssue> issues = none ? List.of(Doubts.noSeparator()) : List.of();
        return new SplitPlan(booklets, aside, issues);
    }

    private void close(List<PageFacts> run, List<PlannedBooklet> booklets) {
        if (!run.isEmpty()) {
            var turn = imposition.turns(run.get(0).size()).get(0);
            booklets.add(Run.of(imposition, run, turn).finished());
            run.clear();
        }
    }

    private Set<Integer> separators() throws PluginException, InterruptedException {
        Map<Integer, List<PageFacts>> sheets = new HashMap<>();
        Set<Integer> separating = new HashSet<>();
        for (PageFacts page : request.pages()) {
            request.cancellation().check();
            sheets.computeIfAbsent(sheet(page), sheet -> new ArrayList<>()).add(page);
            if (kind.separates(page)) {
                separating.add(page.number());
            }
        }
        Set<Integer> separators = new HashSet<>();
        for (List<PageFacts> sheet : sheets.values()) {
            separators.addAll(separators(sheet, separating));
        }
        return separators;
    }

    /** The pages of a sheet that go when it is a separator: its back with it, unless something stands on that. */
    private Set<Integer> separators(List<PageFacts> sheet, Set<Integer> separating)
            throws PluginException, InterruptedException {
        long marked = sheet.stream()
                .filter(page -> separating.contains(page.number()))
                .count();
        boolean enough = marked > 0 && (!duplex || !kind.bothSides() || marked == SIDES_OF_A_SHEET);
        Set<Integer> going = new HashSet<>();
        for (PageFacts page : sheet) {
            if (enough && (separating.contains(page.number()) || isBlank(page))) {
                going.add(page.number());
            }
        }
        return going;
    }

    private boolean isBlank(PageFacts page) throws PluginException, InterruptedException {
        return ink.isBlank(request.views().thumbnail(page.number()));
    }

    private int sheet(PageFacts page) {
        return duplex ? (page.number() - 1) / SIDES_OF_A_SHEET : page.number();
    }
}
