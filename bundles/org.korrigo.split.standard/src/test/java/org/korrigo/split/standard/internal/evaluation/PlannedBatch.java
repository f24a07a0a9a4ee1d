package org.korrigo.split.standard.internal.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.folder.ScannedSide;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.rest.Batch;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Issue;
import org.korrigo.demo.internal.score.MachineWork;
import org.korrigo.demo.internal.score.Score;
import org.korrigo.demo.internal.score.UprightScore;
import org.korrigo.layout.LayoutJson;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;

/** A batch whose truth is known, and what a strategy makes of it. */
final class PlannedBatch {

    private final Truth truth;
    private final List<Copy> copies;
    private final List<Issue> ofBatch = new ArrayList<>();

    PlannedBatch(BatchFolder folder, SplitStrategy strategy) throws Exception {
        truth = folder.truth();
        BookletLayout layout = layout(folder.layout());
        ScanWithTruth scan = new ScanWithTruth(folder.scans().get(0), truth, layout);
        SplitPlan plan =
                strategy.plan(new SplitRequest(scan.pages(), layout, layout.splitOptions(), scan, Cancellation.NEVER));
        copies = plan.booklets().stream().map(PlannedBatch::copy).toList();
        plan.issues().forEach(issue -> ofBatch.add(issue(issue)));
        plan.setAside().forEach(page -> ofBatch.add(issue(page.reason())));
    }

    Score score() {
        MachineWork work = new MachineWork(
                truth, List.of(), List.of(new Batch("1", "scan", "SPLIT", copies.size(), ofBatch)), copies, List.of());
        return Score.of(work, new UprightScore(0, 0, List.of()));
    }

    /** Those of wrong papers on which nobody is told to look. */
    List<Integer> silentlyWrong(List<Integer> wrong) {
        return wrong.stream().filter(number -> !isDoubted(number)).toList();
    }

    /** Whether a person is told to look at a copy with a page of a paper: of two sheets fed as one, one copy is made. */
    boolean isDoubted(int paper) {
        Set<Integer> pages = truth.pages().stream()
                .filter(side -> side.booklet() != null && side.booklet() == paper)
                .map(ScannedSide::number)
                .collect(Collectors.toSet());
        return copies.stream()
                .filter(copy -> copy.scannedPages().stream().anyMatch(pages::contains))
                .anyMatch(copy -> !copy.issues().isEmpty());
    }

    /** Codes on the batch as a whole. */
    List<String> issues() {
        return ofBatch.stream()
                .filter(issue -> issue.pages().isEmpty())
                .map(Issue::code)
                .toList();
    }

    private static Copy copy(PlannedBooklet booklet) {
        List<Integer> scanned =
                booklet.pages().stream().map(PlannedPage::source).toList();
        List<Issue> issues = booklet.issues().stream().map(PlannedBatch::issue).toList();
        return new Copy("", 0, "", "READY", booklet.pages().size(), scanned, issues, "PERSON", null, false, 0);
    }

    private static Issue issue(SplitIssue issue) {
        return new Issue(null, issue.code(), issue.detail(), issue.pages());
    }

    private static BookletLayout layout(String id) throws IOException {
        try (InputStream in = PlannedBatch.class.getResourceAsStream("/KORRIGO-INF/layouts/" + id + ".layout.json")) {
            return LayoutJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
