package org.korrigo.application.internal.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.korrigo.application.copy.PagePicture;
import org.korrigo.application.internal.Documents;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages of copies as images; what markers get has the identity zones cut out of the bytes. */
@Component(service = PageImages.class)
public final class PageImages {

    /**
     * Sheets are skewed by up to two degrees and shifted by a millimetre or two: what is read must be hidden wherever it lies. An anonymity
     * zone is drawn to be hidden and has its room already.
     */
    private static final double MARGIN = 0.015;

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final Documents documents;
    private final PageStore store;

    @Activate
    public PageImages(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference Documents documents,
            @Reference PageStore store) {
        this.work = work;
        this.scans = scans;
        this.documents = documents;
        this.store = store;
    }

    /** Keeps every picture of the copy ready, so that whoever looks at it needs no plug-in. */
    public void prepare(Copy copy) {
        copy.pages().forEach(page -> prepare(() -> forMarkers(copy, page.key())));
        prepare(() -> header(copy));
    }

    /** A page that cannot be shown is told to whoever looks at it; it keeps nobody from reading the others. */
    private static void prepare(Supplier<?> picture) {
        try {
            picture.get();
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.INVALID) {
                throw e;
            }
        }
    }

    /** A page and the batch it came with. */
    private record Source(CopyPage place, ScannedPage page, Batch batch) {}

    /** @throws Problem {@code page-not-found} */
    public PagePicture forMarkers(Copy copy, int key) {
        Source source = source(copy, key);
        List<Region> hidden = hidden(source.batch().layout(), source.place().logical());
        return new PagePicture(cut(source, source.place().region(), hidden), PageVersion.of(source.place()));
    }

    /** The identity zones of the first page that has some, or the top of the first page. */
    EncodedImage header(Copy copy) {
        Source source = source(copy, headerPage(copy));
        Region zone = identityBlock(source.batch().layout(), source.place().logical());
        Rotation upright = source.place().rotation();
        return cut(source, zone.turned(upright.inverse()).within(source.place().region()), List.of());
    }

    private int headerPage(Copy copy) {
        return copy.pages().stream()
                .map(CopyPage::key)
                .filter(key -> carriesIdentity(source(copy, key)))
                .findFirst()
                .orElse(copy.pages().get(0).key());
    }

    /** A scanned page as it lies, nothing hidden: for those who may know names. */
    public EncodedImage whole(Batch batch, ScannedPage page) {
        CopyPage asItLies = new CopyPage(1, page.id(), Region.WHOLE, Rotation.NONE, 1);
        return cut(new Source(asItLies, page, batch), Region.WHOLE, List.of());
    }

    private static boolean carriesIdentity(Source source) {
        return !source.batch()
                .layout()
                .zones(ZoneRole.IDENTITY, source.place().logical())
                .isEmpty();
    }

    private EncodedImage cut(Source source, Region region, List<Region> hidden) {
        var cut = new PageCut(region, source.place().rotation(), hidden);
        String key = key(source, cut);
        return store.find(key).orElseGet(() -> {
            var document = documents.of(source.batch());
            EncodedImage image = documents.ask(
                    document, reader -> reader.cut(document, source.page().facts(), cut));
            store.keep(key, image);
            return image;
        });
    }

    /** The same bytes, page, rectangle and hidden zones make the same picture. */
    private static String key(Source source, PageCut cut) {
        String all =
                source.batch().blob().sha256() + " " + source.page().facts().number() + " " + cut;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Source source(Copy copy, int key) {
        return work.read(() -> {
            CopyPage place = copy.pages().stream()
                    .filter(page -> page.key() == key)
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("page", key));
            UUID id = place.scannedPage();
            ScannedPage page = scans.page(id).orElseThrow(() -> Problem.notFound("page", id));
            return new Source(place, page, scans.find(page.batch()).orElseThrow());
        });
    }

    private static List<Region> hidden(BookletLayout layout, int logical) {
        Stream<Region> read = layout.zones(ZoneRole.IDENTITY, logical).stream()
                .map(zone -> zone.region().grown(MARGIN, MARGIN));
        Stream<Region> covered =
                layout.zones(ZoneRole.ANONYMITY, logical).stream().map(Zone::region);
        return Stream.concat(read, covered).toList();
    }

    private static Region identityBlock(BookletLayout layout, int logical) {
        return layout.zones(ZoneRole.IDENTITY, logical).stream()
                .map(Zone::region)
                .reduce(PageImages::around)
                .map(zone -> zone.grown(2 * MARGIN, MARGIN))
                .orElse(new Region(0, 0, 1, 0.25));
    }

    private static Region around(Region one, Region other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        double right = Math.max(one.x() + one.width(), other.x() + other.width());
        double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new Region(x, y, right - x, bottom - y);
    }
}
