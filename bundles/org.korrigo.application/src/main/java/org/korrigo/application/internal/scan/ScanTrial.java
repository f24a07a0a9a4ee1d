package org.korrigo.application.internal.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.pipeline.BookletPlanner;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.application.internal.quality.Inspection;
import org.korrigo.application.internal.quality.QualityGate;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.JobHandler.Run;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at a file as the pipeline would, up to the plan, and forgets it. */
@Component(service = ScanTrial.class)
public final class ScanTrial {

    /** As trials name theirs, so that what a killed server left is swept with them. */
    static final String PREFIX = "korrigo-trial-" + ProcessHandle.current().pid() + "-";

    private static final Run NOBODY_WAITS_ELSEWHERE = new Run() {
        @Override
        public void progress(int done, int total) {
            // the answer itself is all that is shown
        }

        @Override
        public boolean requested() {
            return false;
        }
    };

    private final Documents documents;
    private final BookletPlanner planner;
    private final QualityGate gate;
    private final LayoutRegistry layouts;

    @Activate
    public ScanTrial(
            @Reference Documents documents,
            @Reference BookletPlanner planner,
            @Reference QualityGate gate,
            @Reference LayoutRegistry layouts) {
        this.documents = documents;
        this.planner = planner;
        this.gate = gate;
        this.layouts = layouts;
    }

    QualityVerdict check(String name, Optional<String> layout, InputStream bytes) throws IOException {
        Optional<BookletLayout> wanted =
                layout.map(id -> layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id)));
        Path file = Files.createTempFile(PREFIX, ".pdf");
        try {
            BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
            String mediaType = FirstBytes.mediaType(name, buffered)
                    .orElseThrow(() -> Problem.invalid("scan-not-a-document", Map.of("name", name)));
            if (!mediaType.equals(FirstBytes.PDF)) {
                throw Problem.invalid("scan-check-needs-pdf", Map.of("name", name, "mediaType", mediaType));
            }
            Files.copy(buffered, file, StandardCopyOption.REPLACE_EXISTING);
            return check(new Document(file, mediaType), wanted);
        } catch (InterruptedException e) {
            throw PluginCalls.interrupted();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private QualityVerdict check(Document document, Optional<BookletLayout> layout) throws InterruptedException {
        List<PageFacts> pages = documents.ask(document, reader -> reader.index(document, NOBODY_WAITS_ELSEWHERE)
                .pages());
        List<PageFacts> readable =
                pages.stream().filter(page -> page.defect().isEmpty()).toList();
        Inspection inspection = gate.inspection(NOBODY_WAITS_ELSEWHERE);
        Map<Integer, PageDefect> defects = new HashMap<>();
        pages.forEach(page -> page.defect().ifPresent(defect -> defects.put(page.number(), defect)));
        List<SplitIssue> doubts = new ArrayList<>();
        if (layout.isPresent()) {
            var planned = planner.plan(document, readable, choices(layout.get()), NOBODY_WAITS_ELSEWHERE, inspection);
            defects.putAll(planned.unreadable());
            doubts.addAll(wrongCounts(planned.plan()));
        } else {
            defects.putAll(planner.look(document, readable, NOBODY_WAITS_ELSEWHERE, inspection));
        }
        return verdict(pages, inspection, defects, doubts);
    }

    private static PipelineChoices choices(BookletLayout layout) {
        return new PipelineChoices(
                layout,
                new PluginChoice(layout.splitStrategy(), layout.splitOptions()),
                List.of(),
                PluginChoice.of(""));
    }

    private static List<SplitIssue> wrongCounts(SplitPlan plan) {
        return Stream.concat(
                        plan.issues().stream(), plan.booklets().stream().flatMap(booklet -> booklet.issues().stream()))
                .filter(issue -> issue.code().equals(Verdicts.WRONG_PAGE_COUNT))
                .toList();
    }

    private static QualityVerdict verdict(
            List<PageFacts> pages, Inspection inspection, Map<Integer, PageDefect> defects, List<SplitIssue> doubts) {
        Map<UUID, Integer> numbers = new HashMap<>();
        List<PageQuality> found = new ArrayList<>();
        for (PageFacts page : pages) {
            UUID id = UUID.randomUUID();
            numbers.put(id, page.number());
            PageDefect defect = defects.get(page.number());
            if (defect != null) {
                found.add(PageQuality.unreadable(id, defect.code(), defect.detail()));
            } else if (inspection.verdicts().containsKey(page.number())) {
                found.addAll(inspection.verdicts().get(page.number()).entries(id));
            }
        }
        return Verdicts.of(
                numbers,
                found,
                doubts.stream()
                        .map(issue -> new Verdicts.Doubt(issue.detail(), issue.pages()))
                        .toList());
    }
}
