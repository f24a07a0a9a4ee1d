package org.korrigo.quality.standard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.korrigo.quality.standard.internal.sight.EdgeWidth;
import org.korrigo.quality.standard.internal.sight.Patches;
import org.korrigo.quality.standard.internal.sight.Ruling;
import org.korrigo.quality.standard.internal.sight.Tone;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityRequest;

/** Looks closely at the ink of a page. A page without ink is neither blurred nor pale. */
final class InkCheck {

    /** Of 255: less is paper, its grain, or the back showing through. */
    private static final int LEAST_CONTRAST = 20;

    private static final Set<String> BILEVEL = Set.of("ccitt", "jbig2");

    private final QualityRequest request;
    private final Limits limits;
    private final PageSize size;
    private double palest = Double.NaN;
    private double widest;
    private double pixelMm;

    InkCheck(QualityRequest request, Limits limits, PageSize size) {
        this.request = request;
        this.limits = limits;
        this.size = size;
    }

    List<QualityFinding> findings(GreyImage thumbnail, int paper) throws PluginException, InterruptedException {
        Optional<Region> place = isBlackAndWhite() ? Optional.empty() : new Patches(thumbnail, paper, size).withInk();
        if (place.isPresent()) {
            look(request.look().luma(place.get()), place.get());
        }
        List<QualityFinding> findings = new ArrayList<>();
        limits.edge(widest, pixelMm).ifPresent(findings::add);
        if (!Double.isNaN(palest)) {
            limits.contrast(palest).ifPresent(findings::add);
        }
        return findings;
    }

    /** One bit a pixel is sharp and has full contrast, whatever the paper had. */
    private boolean isBlackAndWhite() {
        return request.page()
                .image()
                .map(ImageFacts::codec)
                .filter(BILEVEL::contains)
                .isPresent();
    }

    private void look(GreyImage patch, Region place) {
        Tone tone = Tone.of(patch);
        if (tone.contrast() < LEAST_CONTRAST) {
            return;
        }
        pixelMm = place.width() * size.widthMm() / patch.width();
        OptionalDouble edge = EdgeWidth.of(patch, tone.contrast());
        double contrast = (double) tone.contrast() / tone.paper();
        boolean isFaint = limits.isRedContrast(contrast);
        if (!isFaint && edge.isPresent()) {
            widest = edge.getAsDouble() * pixelMm;
        }
        // blur takes contrast away by itself; faint and blurred is the other side showing through, faint and straight
        // is ruled paper
        boolean isSharp = edge.isEmpty() ? !isFaint : !limits.isBlurred(edge.getAsDouble() * pixelMm);
        if (isSharp && !Ruling.isAll(patch, tone, 1 / pixelMm)) {
            palest = contrast;
        }
    }
}
