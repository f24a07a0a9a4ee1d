package org.korrigo.quality.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityRequest;
import org.korrigo.spi.testkit.QualityCheckContract;

class StandardCheckTest extends QualityCheckContract {

    @Override
    protected QualityCheck check() {
        return new StandardCheck();
    }

    @Override
    protected GreyImage faultyPage() {
        return Degraded.blurred(writtenPage(), 5);
    }

    @Test
    void aBlurredPageIsRedAndASlightlyBlurredOneOrange() throws Exception {
        assertThat(found(Degraded.blurred(writtenPage(), 5))).containsExactly("blurred RED");
        assertThat(found(Degraded.blurred(writtenPage(), 2))).containsExactly("blurred ORANGE");
        assertThat(found(Degraded.blurred(blankPage(), 5))).isEmpty();
    }

    @Test
    void paleInkIsToldFromABlankPage() throws Exception {
        assertThat(found(Degraded.toned(writtenPage(), luma -> 245 - (245 - luma) / 7)))
                .containsExactly("too-light RED");
        assertThat(found(Degraded.toned(writtenPage(), luma -> 245 - (245 - luma) / 4)))
                .containsExactly("too-light ORANGE");
    }

    @Test
    void neitherRuledPaperNorTheOtherSideShowingThroughIsPaleInk() throws Exception {
        GreyImage ruled = blankPage();
        for (int y = 100; y < ruled.height() - 100; y += 16) {
            Arrays.fill(ruled.luma(), y * ruled.width(), (y + 2) * ruled.width(), (byte) 205);
        }
        assertThat(found(ruled)).isEmpty();
        GreyImage through = Degraded.blurred(Degraded.toned(writtenPage(), luma -> 245 - (245 - luma) / 5), 4);
        assertThat(found(through)).isEmpty();
    }

    @Test
    void darkPaperIsSeen() throws Exception {
        assertThat(found(Degraded.toned(writtenPage(), luma -> luma / 2))).containsExactly("too-dark ORANGE");
        assertThat(found(Degraded.toned(writtenPage(), luma -> luma / 3))).containsExactly("too-dark RED");
    }

    @Test
    void aFoldedCornerIsSeen() throws Exception {
        assertThat(found(Degraded.foldedAtTheTopRight(writtenPage(), 22))).containsExactly("cut RED");
        assertThat(found(Degraded.foldedAtTheTopRight(writtenPage(), 11))).containsExactly("cut ORANGE");
    }

    @Test
    void aStrongSkewIsSeen() throws Exception {
        assertThat(found(Degraded.turned(writtenPage(), 1.5))).isEmpty();
        assertThat(found(Degraded.turned(writtenPage(), 6))).containsExactly("skewed ORANGE");
        assertThat(found(Degraded.turned(writtenPage(), -11))).containsExactly("skewed RED");
    }

    @Test
    void aCoarseScanIsToldByItsResolutionAlone() throws Exception {
        assertThat(found(Degraded.coarser(writtenPage(), 2))).containsExactly("low-resolution RED");
    }

    @Test
    void limitsCanBeMovedAndMustBeNumbers() throws Exception {
        assertThat(found(Degraded.coarser(writtenPage(), 2), Map.of("red-dpi", "90", "orange-dpi", "95")))
                .isEmpty();
        assertThatThrownBy(() -> found(writtenPage(), Map.of("red-edge", "wide")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("option-invalid"));
    }

    private List<String> found(GreyImage page) throws Exception {
        return found(page, Map.of());
    }

    private List<String> found(GreyImage page, Map<String, String> options) throws Exception {
        QualityRequest plain = request(page);
        var request = new QualityRequest(plain.page(), plain.look(), new Options(options), plain.cancellation());
        return check().check(request).stream()
                .map(finding -> finding.code() + " " + finding.level())
                .toList();
    }
}
