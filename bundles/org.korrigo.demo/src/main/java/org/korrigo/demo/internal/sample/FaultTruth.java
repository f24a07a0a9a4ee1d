package org.korrigo.demo.internal.sample;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.PlannedFault;
import org.korrigo.demo.Side;
import org.korrigo.demo.TruePage;
import org.korrigo.demo.internal.scan.ScanOrder;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.layout.Zone;

/** On which scanned pages the faults show. */
final class FaultTruth {

    private final SampleForm form;
    private final ScanOrder order;
    private final List<TruePage> pages;

    FaultTruth(SampleForm form, ScanOrder order, List<TruePage> pages) {
        this.form = form;
        this.order = order;
        this.pages = List.copyOf(pages);
    }

    List<SampleBatch.Fault> faults() {
        return order.faults().stream()
                .map(planned -> new SampleBatch.Fault(FaultPlacement.name(planned.fault()), shown(planned)))
                .toList();
    }

    private List<Integer> shown(PlannedFault planned) {
        int booklet = planned.booklet();
        return switch (planned.fault()) {
            case UPSIDE_DOWN_VERSO -> where(sheet(booklet, 1).and(page -> page.side() == Side.VERSO));
            case MISSING_VERSO, MISSING_RECTO, SWAPPED_SIDES, QUARTER_TURN, LYING_ROTATION ->
                where(sheet(booklet, 1).and(page -> page.kind() == PageKind.EXAM));
            case DOUBLE_FEED -> where(lastSheet(booklet).or(sheet(booklet + 1, 1)));
            case UPSIDE_DOWN_SHEET -> where(sheet(booklet, 2));
            case SWAPPED_SHEETS -> where(sheet(booklet, 1).or(sheet(booklet, 2)));
            case EXCHANGED_SHEETS -> where(sheet(booklet, 2).or(sheet(booklet + 1, 2)));
            case DUPLICATE_SHEET, SCANNED_AGAIN_LATER -> where(kind(booklet, PageKind.DUPLICATE));
            case EXTRA_SHEET -> where(kind(booklet, PageKind.EXTRA_SHEET));
            case EMPTY_NAME, NOT_IN_LIST -> where(of(booklet).and(this::tells));
            case BLANK_SHEET_AFTER,
                    LOOSE_SHEET,
                    LOOSE_OTHER_SIZE,
                    FAINT_SHEET,
                    FOREIGN_LETTER,
                    FOREIGN_FORM,
                    FOREIGN_PHOTO -> stray(planned);
        };
    }

    private List<Integer> where(Predicate<TruePage> shows) {
        return pages.stream().filter(shows).map(TruePage::pdfPage).toList();
    }

    private static Predicate<TruePage> of(int booklet) {
        return page -> page.booklet().isPresent() && page.booklet().getAsInt() == booklet;
    }

    private static Predicate<TruePage> sheet(int booklet, int sheet) {
        return of(booklet).and(page -> page.sheet().getAsInt() == sheet);
    }

    private static Predicate<TruePage> kind(int booklet, PageKind kind) {
        return of(booklet).and(page -> page.kind() == kind);
    }

    private boolean tells(TruePage page) {
        return form.identity()
                .map(Zone::page)
                .anyMatch(number -> number == 0 || page.logical().contains(number));
    }

    private Predicate<TruePage> lastSheet(int booklet) {
        return sheet(booklet, order.sheets());
    }

    /** Stray sheets lie in the order of the booklets they follow. */
    private List<Integer> stray(PlannedFault planned) {
        List<PlannedFault> strays = order.faults().stream()
                .filter(fault -> fault.fault().isStraySheet())
                .sorted(Comparator.comparingInt(PlannedFault::booklet).thenComparing(PlannedFault::fault))
                .toList();
        List<Integer> sides = where(page -> page.booklet().isEmpty() && page.kind() != PageKind.SEPARATOR);
        int perSheet = Side.values().length;
        int rank = strays.indexOf(planned);
        return sides.subList(rank * perSheet, (rank + 1) * perSheet);
    }
}
