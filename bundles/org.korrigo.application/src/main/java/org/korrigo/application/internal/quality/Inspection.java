package org.korrigo.application.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.PageViews;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;

/** The check of one document, page by page, and what came of it. Not for several threads. */
public final class Inspection implements PageInspector {

    private static final String CODE_PREFIX = "quality-";

    private final QualityGate gate;
    private final Optional<PluginChoice> check;
    private final Cancellation cancellation;
    private final Map<Integer, PageVerdict> verdicts = new TreeMap<>();

    Inspection(QualityGate gate, Optional<PluginChoice> check, Cancellation cancellation) {
        this.gate = gate;
        this.check = check;
        this.cancellation = cancellation;
    }

    @Override
    public void inspect(PageFacts page, PageViews views) throws InterruptedException {
        if (check.isPresent()) {
            verdicts.put(page.number(), gate.judge(check.get(), page, views, cancellation));
        }
    }

    /** By page number; none when pages are not checked on this server. */
    public Map<Integer, PageVerdict> verdicts() {
        return Map.copyOf(verdicts);
    }

    /** Why a booklet must not reach a marker by itself: one doubt a red finding. */
    public List<SplitIssue> redOf(PlannedBooklet booklet) {
        return booklet.pages().stream()
                .map(PlannedPage::source)
                .distinct()
                .flatMap(this::redOf)
                .toList();
    }

    private Stream<SplitIssue> redOf(int page) {
        return Optional.ofNullable(verdicts.get(page)).stream()
                .flatMap(PageVerdict::red)
                .map(finding -> new SplitIssue(CODE_PREFIX + finding.code(), finding.detail(), List.of(page)));
    }

    /** A doubt on the whole document when pages stayed unchecked. */
    public Optional<SplitIssue> unchecked() {
        List<Integer> pages = new ArrayList<>();
        verdicts.forEach((page, verdict) -> verdict.unchecked().ifPresent(why -> pages.add(page)));
        return pages.stream()
                .min(Integer::compare)
                .map(first -> new SplitIssue(
                        CODE_PREFIX + "unchecked",
                        verdicts.get(first).unchecked().orElseThrow(),
                        pages));
    }
}
