package org.korrigo.split.standard.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;

class UsualSizeTest {

    private static final PageSize A3 = new PageSize(420, 297);
    private static final PageSize A4 = new PageSize(210, 297);

    @Test
    void an_a4_sheet_among_a3_sheets_stands_out_however_it_lies() {
        UsualSize usual = UsualSize.of(List.of(page(A3), page(A3), page(A4)));
        assertThat(usual.fits(A4)).isFalse();
        assertThat(usual.fits(new PageSize(297, 210))).isFalse();
        assertThat(usual.fits(new PageSize(297, 420))).isTrue();
        assertThat(usual.fits(new PageSize(412, 290))).isTrue();
    }

    @Test
    void a_scanner_that_is_wrong_about_all_sizes_makes_no_sheet_stand_out() {
        PageSize shrunk = new PageSize(297, 210);
        assertThat(UsualSize.of(List.of(page(shrunk), page(shrunk), page(A3))).fits(shrunk))
                .isTrue();
    }

    private static PageFacts page(PageSize size) {
        return new PageFacts(1, size, Rotation.NONE, Optional.empty(), Optional.empty());
    }
}
