package org.korrigo.demo.internal.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.form.Form;
import org.korrigo.demo.internal.form.Unprintable;
import org.korrigo.demo.internal.pupil.CandidateNumbers;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** What the printing of a layout depends on. */
record SampleForm(BookletLayout layout) {

    private static final int PAGES_OF_A_FOLDED_SHEET = 4;
    private static final Set<String> TELLING =
            Set.of("last-name", "first-name", "full-name", "birth-date", "class-name", IdentityText.CANDIDATE);

    private static final Set<Fault> ALWAYS = EnumSet.of(
            Fault.BLANK_SHEET_AFTER,
            Fault.DUPLICATE_SHEET,
            Fault.SCANNED_AGAIN_LATER,
            Fault.QUARTER_TURN,
            Fault.LYING_ROTATION,
            Fault.LOOSE_SHEET,
            Fault.LOOSE_OTHER_SIZE,
            Fault.FAINT_SHEET,
            Fault.FOREIGN_LETTER,
            Fault.FOREIGN_FORM,
            Fault.FOREIGN_PHOTO);

    /** @throws org.korrigo.domain.Problem {@code sample-layout} when its pages make no whole folded sheets */
    SampleForm {
        boolean folded = layout.sheet() == SheetKind.A3_FOLDED;
        if (layout.pagesPerBooklet() < 1 || folded && layout.pagesPerBooklet() % PAGES_OF_A_FOLDED_SHEET != 0) {
            throw Unprintable.because(layout, "folded-pages");
        }
    }

    SheetFormat format() {
        return layout.sheet() == SheetKind.A3_FOLDED ? SheetFormat.A3_FOLDED : SheetFormat.A4_DUPLEX;
    }

    int pages() {
        return layout.pagesPerBooklet();
    }

    int pagesOfSheet() {
        return format() == SheetFormat.A3_FOLDED ? PAGES_OF_A_FOLDED_SHEET : 2;
    }

    /** The zones in which a student writes. */
    Stream<Zone> identity() {
        List<Zone> codes = Form.codeZones(layout);
        return layout.zones(ZoneRole.IDENTITY).stream()
                .filter(zone -> zone.writing() != WritingKind.NONE && !codes.contains(zone));
    }

    CandidateNumbers candidateNumbers() {
        return identity()
                .filter(zone -> zone.id().equals(IdentityText.CANDIDATE))
                .map(CandidateZone::numbers)
                .reduce((one, other) -> one.length() <= other.length() ? one : other)
                .orElse(CandidateNumbers.NONE);
    }

    /** The faults that can happen to a batch of so many booklets. */
    Set<Fault> possible(int booklets) {
        Set<Fault> faults = EnumSet.copyOf(ALWAYS);
        if (pages() > 1) {
            faults.add(Fault.UPSIDE_DOWN_VERSO);
            faults.add(Fault.MISSING_VERSO);
            faults.add(Fault.MISSING_RECTO);
            faults.add(Fault.SWAPPED_SIDES);
            if (booklets > 1) {
                faults.add(Fault.DOUBLE_FEED);
            }
        }
        if (pages() > pagesOfSheet()) {
            faults.add(Fault.UPSIDE_DOWN_SHEET);
            faults.add(Fault.SWAPPED_SHEETS);
            if (booklets > 1) {
                faults.add(Fault.EXCHANGED_SHEETS);
            }
        }
        if (hasExtraSheets()) {
            faults.add(Fault.EXTRA_SHEET);
        }
        if (identity().anyMatch(zone -> IdentityText.isName(zone.id()))) {
            faults.add(Fault.EMPTY_NAME);
        }
        if (identity().anyMatch(zone -> TELLING.contains(zone.id()))) {
            faults.add(Fault.NOT_IN_LIST);
        }
        return faults;
    }

    /** A folded sheet goes into another by itself; single pages are added where the layout foresees it. */
    private boolean hasExtraSheets() {
        boolean foreseen = layout.zones().stream().anyMatch(zone -> zone.page() > pages());
        return pages() % pagesOfSheet() == 0
                && (foreseen || pages() == PAGES_OF_A_FOLDED_SHEET && pagesOfSheet() == pages());
    }
}
