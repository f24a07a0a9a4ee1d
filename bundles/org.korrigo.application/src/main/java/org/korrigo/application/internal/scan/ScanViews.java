package org.korrigo.application.internal.scan;

import java.util.List;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.QualityRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.ImageFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows batches. Needs a unit of work. */
@Component(service = ScanViews.class)
public final class ScanViews {

    private final ScanRepository scans;
    private final CopyRepository copies;
    private final QualityRepository quality;

    @Activate
    public ScanViews(
            @Reference ScanRepository scans, @Reference CopyRepository copies, @Reference QualityRepository quality) {
        this.scans = scans;
        this.copies = copies;
        this.quality = quality;
    }

    BatchView view(Batch batch) {
        List<BatchIssue> issues = scans.issues(batch.id());
        return new BatchView(
                batch.id(),
                batch.exam(),
                batch.fileName(),
                batch.blob().size(),
                batch.blob().sha256(),
                batch.layout().id(),
                batch.state().name(),
                batch.plannedBy().orElse(""),
                scans.accounts(batch.id()),
                copies.ofBatch(batch.id()).size(),
                issues,
                level(batch, issues),
                batch.receivedAt(),
                batch.version());
    }

    private QualityLevel level(Batch batch, List<BatchIssue> issues) {
        boolean isCounted = issues.stream().noneMatch(issue -> issue.code().equals(Verdicts.WRONG_PAGE_COUNT));
        return isCounted ? quality.worst(batch.id()) : QualityLevel.RED;
    }

    List<PageView> pages(Batch batch) {
        return scans.pages(batch.id()).stream().map(ScanViews::view).toList();
    }

    private static PageView view(ScannedPage page) {
        return new PageView(
                page.id(),
                page.facts().number(),
                page.facts().size().widthMm(),
                page.facts().size().heightMm(),
                page.facts().image().map(ImageFacts::codec).orElse("composite"),
                page.disposition(),
                page.reason());
    }
}
