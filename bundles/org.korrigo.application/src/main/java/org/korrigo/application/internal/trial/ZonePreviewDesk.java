package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.trial.ZonePreviews;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws zones on pages. */
@Component
public final class ZonePreviewDesk implements ZonePreviews {

    private static final PageSize A4 = new PageSize(210, 297);
    private static final int EXTRA_SHEETS = 3;
    private static final int MOST_BYTES = 12 << 20;

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final CopyRepository copies;
    private final LayoutRegistry layouts;
    private final Documents documents;
    private final TrialBook trials;

    @Activate
    public ZonePreviewDesk(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference LayoutRegistry layouts,
            @Reference Documents documents,
            @Reference TrialBook trials) {
        this.work = work;
        this.scans = scans;
        this.copies = copies;
        this.layouts = layouts;
        this.documents = documents;
        this.trials = trials;
    }

    private record Scan(Batch batch, ScannedPage page, List<PagePlace> places) {}

    @Override
    public String ofLayout(Actor actor, String id, int page) {
        actor.require(Role.ADMIN);
        BookletLayout layout = layout(id);
        if (page < 1 || page > EXTRA_SHEETS * layout.pagesPerBooklet()) {
            throw Problem.notFound("layout-page", page);
        }
        return new ZoneDrawing(layout, A4).on(Optional.empty(), List.of(PagePlace.whole(page)));
    }

    @Override
    public String ofBatch(Actor actor, UUID batch, int number, Optional<String> layout) {
        actor.require(Role.ADMIN);
        Scan scan = work.read(() -> scan(batch, number));
        BookletLayout drawn = layout.map(this::layout).orElse(scan.batch().layout());
        boolean known = !scan.places().isEmpty()
                && drawn.sheet() == scan.batch().layout().sheet();
        return drawn(
                documents.of(scan.batch()),
                scan.page().facts(),
                drawn,
                known ? scan.places() : PagePlace.assumed(drawn, number));
    }

    private Scan scan(UUID id, int number) {
        Batch batch = scans.find(id).orElseThrow(() -> Problem.notFound("batch", id));
        ScannedPage page = scans.pages(id).stream()
                .filter(scanned -> scanned.facts().number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("scanned-page", number));
        List<PagePlace> places = copies.ofBatch(id).stream()
                .flatMap(copy -> copy.pages().stream())
                .filter(place -> place.scannedPage().equals(page.id()))
                .map(place -> new PagePlace(place.region(), place.rotation(), place.logical()))
                .toList();
        return new Scan(batch, page, places);
    }

    @Override
    public String ofTrial(Actor actor, UUID trial, int number) {
        actor.require(Role.ADMIN);
        TrialPages pages = trials.find(trial).pages();
        PageFacts facts = pages.page(number);
        List<PagePlace> planned = PagePlace.planned(pages.plan(), number);
        List<PagePlace> places = planned.isEmpty() ? PagePlace.assumed(pages.layout(), number) : planned;
        return drawn(pages.document(), facts, pages.layout(), places);
    }

    private BookletLayout layout(String id) {
        return layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id));
    }

    private String drawn(Document document, PageFacts facts, BookletLayout layout, List<PagePlace> places) {
        ZoneDrawing drawing = new ZoneDrawing(layout, facts.size());
        PageCut whole = new PageCut(Region.WHOLE, Rotation.NONE, List.of());
        EncodedImage image = documents.ask(document, reader -> reader.cut(document, facts, whole));
        if (image.bytes().length > MOST_BYTES) {
            throw Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "preview-too-large",
                    Map.of("bytes", image.bytes().length, "most", MOST_BYTES));
        }
        return drawing.on(Optional.of(image), places);
    }
}
