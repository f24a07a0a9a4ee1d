package org.korrigo.application.internal.scan;

import java.util.List;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.scan.Batch;
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

    @Activate
    public ScanViews(@Reference ScanRepository scans, @Reference CopyRepository copies) {
        this.scans = scans;
        this.copies = copies;
    }

    public BatchView view(Batch batch) {
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
                scans.issues(batch.id()),
                batch.receivedAt(),
                batch.version());
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
