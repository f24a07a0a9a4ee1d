package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;

/** What every layout provider promises. */
public abstract class LayoutProviderContract {

    private static final String ID = "[a-z][a-z0-9-]*";

    protected abstract LayoutProvider provider();

    @Test
    void bringsAtLeastOneLayout() {
        assertThat(layouts()).isNotEmpty();
    }

    @Test
    void givesEachLayoutAnIdOfItsOwn() {
        assertThat(layouts())
                .extracting(BookletLayout::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(ID));
    }

    @Test
    void labelsAndVersionsEachLayout() {
        assertThat(layouts()).allSatisfy(layout -> {
            assertThat(layout.label().get("fr")).isNotBlank();
            assertThat(layout.version()).matches("[0-9]+(\\.[0-9]+){0,2}([.-].+)?");
        });
    }

    @Test
    void namesASplitStrategyForEachLayout() {
        assertThat(layouts()).allMatch(layout -> layout.splitStrategy().matches(ID));
    }

    @Test
    void countsPagesThatTheSheetsCanHold() {
        assertThat(layouts()).allSatisfy(layout -> {
            assertThat(layout.pagesPerBooklet()).isPositive();
            if (layout.sheet() == SheetKind.A3_FOLDED) {
                assertThat(layout.pagesPerBooklet() % 4)
                        .as("a folded sheet has four pages")
                        .isZero();
            }
        });
    }

    /** Pages beyond the booklet are those of extra sheets. */
    @Test
    void placesEachZoneOnAPageThatExists() {
        assertThat(layouts()).allSatisfy(layout -> assertThat(layout.zones())
                .allMatch(zone -> zone.page() >= 0 && zone.page() <= 3 * layout.pagesPerBooklet()));
    }

    @Test
    void namesAZoneOnceOnAPage() {
        assertThat(layouts()).allSatisfy(layout -> assertThat(layout.zones())
                .extracting(zone -> zone.page() + "/" + zone.id())
                .doesNotHaveDuplicates());
    }

    @Test
    void drawsZonesThatCanBeRead() {
        assertThat(layouts()).flatExtracting(BookletLayout::zones).allSatisfy(LayoutProviderContract::isLegal);
    }

    @Test
    void neverChangesItsList() {
        assertThat(layouts()).isEqualTo(layouts());
    }

    private static void isLegal(Zone zone) {
        assertThat(zone.id()).matches(ID);
        assertThat(zone.cells()).isNotNegative();
        assertThat(zone.region()).isNotNull();
        assertThat(zone.role()).isNotNull();
        assertThat(zone.writing()).isNotNull();
    }

    private List<BookletLayout> layouts() {
        return provider().layouts();
    }
}
