package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityRequest;

/** What every quality check promises. */
public abstract class QualityCheckContract {

    private static final double DPI = 200;
    private static final double MM_PER_INCH = 25.4;
    private static final PageSize A4 = new PageSize(210, 297);

    protected abstract QualityCheck check();

    /** A4 at 200 dpi with something wrong that the check must see. */
    protected abstract GreyImage faultyPage();

    @Test
    void findsNothingOnASoundPage() throws Exception {
        assertThat(check().check(request(writtenPage()))).isEmpty();
    }

    @Test
    void findsNothingOnABlankPage() throws Exception {
        assertThat(check().check(request(blankPage()))).isEmpty();
    }

    @Test
    void explainsEachFindingOnce() throws Exception {
        List<QualityFinding> findings = check().check(request(faultyPage()));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).matches("[a-z][a-z0-9-]*");
            assertThat(finding.detail()).isNotBlank();
            assertThat(finding.measured()).isNotEqualTo(finding.limit());
        });
        assertThat(findings).extracting(QualityFinding::code).doesNotHaveDuplicates();
    }

    @Test
    void judgesAlikeTwice() throws Exception {
        assertThat(check().check(request(faultyPage()))).isEqualTo(check().check(request(faultyPage())));
    }

    @Test
    void leavesThePageUntouched() throws Exception {
        GreyImage page = faultyPage();
        byte[] before = page.luma().clone();
        check().check(request(page));
        assertThat(page.luma()).isEqualTo(before);
    }

    @Test
    void neverAsksForAWholeRaster() throws Exception {
        DrawnLook look = new DrawnLook(writtenPage());
        check().check(new QualityRequest(facts(writtenPage()), look, Options.NONE, Cancellation.NEVER));
        assertThat(look.regions()).doesNotContain(Region.WHOLE);
    }

    @Test
    void judgesAPageThatIsNoSingleImage() throws Exception {
        PageFacts drawn = new PageFacts(1, A4, Rotation.NONE, Optional.empty(), Optional.empty());
        var request = new QualityRequest(drawn, new DrawnLook(writtenPage()), Options.NONE, Cancellation.NEVER);
        assertThat(check().check(request)).isEmpty();
    }

    @Test
    void stopsWhenCancelled() {
        QualityRequest cancelled =
                new QualityRequest(facts(writtenPage()), new DrawnLook(writtenPage()), Options.NONE, () -> true);
        assertThatThrownBy(() -> check().check(cancelled)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        QualityRequest request = request(faultyPage());
        assertThat(AtOnce.call(4, () -> findings(request))).containsOnly(findings(request));
    }

    private List<QualityFinding> findings(QualityRequest request) throws PluginException, InterruptedException {
        return check().check(request);
    }

    /** A request for a page of A4 paper, as large as its image says. */
    protected static QualityRequest request(GreyImage scan) {
        return new QualityRequest(facts(scan), new DrawnLook(scan), Options.NONE, Cancellation.NEVER);
    }

    private static PageFacts facts(GreyImage scan) {
        ImageFacts image = new ImageFacts(scan.width(), scan.height(), "jpeg", 0, 0, "");
        return new PageFacts(1, A4, Rotation.NONE, Optional.of(image), Optional.empty());
    }

    protected static GreyImage blankPage() {
        int width = pixels(A4.widthMm());
        int height = pixels(A4.heightMm());
        byte[] luma = new byte[width * height];
        Arrays.fill(luma, (byte) 245);
        return new GreyImage(width, height, DPI, luma);
    }

    /** Lines of invented words, as sharp as pixels can be. */
    protected static GreyImage writtenPage() {
        GreyImage page = blankPage();
        Random pen = new Random(4);
        for (int top = pixels(20); top < pixels(270); top += pixels(9)) {
            for (int x = pixels(15); x < pixels(190); x += pixels(2.2)) {
                if (pen.nextInt(6) > 0) {
                    letter(page, x, top, pen);
                }
            }
        }
        return page;
    }

    private static void letter(GreyImage page, int left, int top, Random pen) {
        int height = pixels(2 + pen.nextInt(2));
        int stroke = pixels(0.4);
        int bar = pen.nextInt(height - stroke);
        for (int y = 0; y < height; y++) {
            int width = y >= bar && y < bar + stroke ? pixels(1.7) : stroke;
            Arrays.fill(
                    page.luma(), (top + y) * page.width() + left, (top + y) * page.width() + left + width, (byte) 40);
        }
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres * DPI / MM_PER_INCH);
    }
}
