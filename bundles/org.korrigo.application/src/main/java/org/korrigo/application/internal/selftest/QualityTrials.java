package org.korrigo.application.internal.selftest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.PageLook;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityRequest;

/** What every quality check promises. Whether its limits are wise is not for here: that needs real scans. */
final class QualityTrials implements SelfTest<QualityCheck> {

    private static final double MM_PER_INCH = 25.4;
    private static final PageSize A4 = new PageSize(210, 297);
    private static final String CODE = "[a-z][a-z0-9-]*";

    @Override
    public Class<QualityCheck> spi() {
        return QualityCheck.class;
    }

    @Override
    public List<Promise<QualityCheck>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("finds-no-fault-on-blank-paper", QualityTrials::findsNothingOnPaper),
                new Promise<>("names-each-finding-once", QualityTrials::namesEachOnce),
                new Promise<>("judges-alike-twice", QualityTrials::judgesAlike));
    }

    private static String findsNothingOnPaper(QualityCheck check) throws Exception {
        List<QualityFinding> findings = check.check(request(false));
        BrokenPromise.unless(findings.isEmpty(), "It found " + findings + ".");
        return "";
    }

    private static String namesEachOnce(QualityCheck check) throws Exception {
        Set<String> codes = new HashSet<>();
        List<QualityFinding> findings = check.check(request(true));
        for (QualityFinding finding : findings) {
            BrokenPromise.unless(finding.code().matches(CODE), "The code '" + finding.code() + "' is not well formed.");
            BrokenPromise.unless(codes.add(finding.code()), "It found " + finding.code() + " twice.");
            BrokenPromise.unless(!finding.detail().isBlank(), "It does not explain " + finding.code() + ".");
        }
        return "On a page of lines it found: " + (codes.isEmpty() ? "nothing" : String.join(", ", codes)) + ".";
    }

    private static String judgesAlike(QualityCheck check) throws Exception {
        BrokenPromise.unless(
                check.check(request(true)).equals(check.check(request(true))), "The second answer differs.");
        return "";
    }

    private static QualityRequest request(boolean written) {
        PageFacts page = new PageFacts(1, A4, Rotation.NONE, Optional.empty(), Optional.empty());
        return new QualityRequest(page, new Paper(written), Options.NONE, Cancellation.NEVER);
    }

    /** @param written whether lines of ink stand on it */
    private record Paper(boolean written) implements PageLook {

        private static final double DPI = 200;
        private static final double THUMBNAIL_DPI = 25;

        @Override
        public GreyImage thumbnail() {
            return paper(Region.WHOLE, THUMBNAIL_DPI);
        }

        @Override
        public GreyImage luma(Region region) {
            return paper(region, DPI);
        }

        private GreyImage paper(Region region, double dpi) {
            int width = pixels(A4.widthMm() * region.width(), dpi);
            int height = pixels(A4.heightMm() * region.height(), dpi);
            return written ? SamplePaper.lines(width, height, dpi) : SamplePaper.lines(width, height, 2.0 * height);
        }

        private static int pixels(double millimetres, double dpi) {
            return Math.max(1, (int) Math.round(millimetres * dpi / MM_PER_INCH));
        }
    }
}
