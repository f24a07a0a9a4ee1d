package org.korrigo.quality.standard.internal;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.quality.standard.internal.sight.Corners;
import org.korrigo.quality.standard.internal.sight.Resolution;
import org.korrigo.quality.standard.internal.sight.Skew;
import org.korrigo.quality.standard.internal.sight.Tone;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityRequest;
import org.osgi.service.component.annotations.Component;

/**
 * Blur, brightness, resolution, skew and missing corners, from the thumbnail and from two small looks at the ink. Options:
 * {@link StandardCheckOptions}.
 */
@Component
@KorrigoPlugin(id = "standard", label = "%plugin.standard", options = StandardCheckOptions.ID)
public final class StandardCheck implements QualityCheck {

    @Override
    public List<QualityFinding> check(QualityRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        Limits limits = new Limits(request.options());
        GreyImage thumbnail = request.look().thumbnail();
        PageSize size = Resolution.paper(request.page().size());
        int paper = Tone.of(thumbnail).paper();
        List<QualityFinding> findings = new ArrayList<>();
        Resolution.of(request.page()).ifPresent(dpi -> limits.resolution(dpi).ifPresent(findings::add));
        limits.brightness(paper).ifPresent(findings::add);
        limits.corner(new Corners(thumbnail, paper, size).largestMissingMm()).ifPresent(findings::add);
        limits.skew(new Skew(thumbnail, paper).degrees()).ifPresent(findings::add);
        findings.addAll(new InkCheck(request, limits, size).findings(thumbnail, paper));
        return findings;
    }
}
