package org.korrigo.application.internal.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityRequest;
import org.korrigo.spi.split.PageViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pages checked. Quality is advice: a check that is absent or fails leaves its pages unchecked, which people see, and stops nothing.
 * What keeps the page from being looked at is no affair of the check, and parks or fails the job as ever.
 */
@Component(service = QualityGate.class)
public final class QualityGate {

    private static final Logger LOG = LoggerFactory.getLogger(QualityGate.class);
    private static final String OURS = "quality:";

    private final PluginCalls plugins;
    private final ApplicationSettings settings;

    @Activate
    public QualityGate(@Reference PluginCalls plugins, @Reference ApplicationSettings settings) {
        this.plugins = plugins;
        this.settings = settings;
    }

    public Inspection inspection(Cancellation cancellation) {
        return new Inspection(this, settings.quality(), cancellation);
    }

    PageVerdict judge(PluginChoice check, PageFacts page, PageViews views, Cancellation cancellation)
            throws InterruptedException {
        OnePage look = new OnePage(views, page.number());
        QualityRequest request = new QualityRequest(page, look, check.options(), cancellation);
        try {
            var called = plugins.callPatiently(QualityCheck.class, check, plugin -> plugin.check(request));
            return PageVerdict.checked(eachCodeOnce(called.result()), called.by());
        } catch (Problem e) {
            return unchecked(look.failure(), e);
        } catch (RuntimeException e) {
            if (look.failure().isPresent()) {
                throw e;
            }
            LOG.warn("The check {} failed on page {}", check.id(), page.number(), e);
            return PageVerdict.unchecked("The check failed: " + e.getClass().getSimpleName() + ".");
        }
    }

    private static PageVerdict unchecked(Optional<Exception> ofTheLook, Problem problem) {
        boolean isAbsent = problem.kind() == Problem.Kind.PLUGIN_UNAVAILABLE
                && String.valueOf(problem.facts().get("plugin")).startsWith(OURS);
        if (isAbsent) {
            return PageVerdict.unchecked("The plug-in " + problem.facts().get("plugin") + " is not there.");
        }
        if (ofTheLook.isPresent() || problem.kind() != Problem.Kind.INVALID) {
            throw problem;
        }
        return PageVerdict.unchecked("The check declined: " + problem.code() + ".");
    }

    private static List<QualityFinding> eachCodeOnce(List<QualityFinding> findings) {
        Set<String> codes = new HashSet<>();
        List<QualityFinding> once = new ArrayList<>(findings);
        once.removeIf(finding -> !codes.add(finding.code()));
        return once;
    }
}
