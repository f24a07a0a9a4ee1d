package org.korrigo.application.internal.selftest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.application.plugin.SelfTestReport.SelfTestCheck;
import org.korrigo.domain.Problem;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOptionsCatalogue;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tries plug-ins on a running server, as an exam would call them. It is no substitute for the test kit, which knows the plug-in's own
 * samples and limits: here are only promises that hold for every plug-in of a type with built-in samples.
 */
@Component(service = SelfTestBench.class)
public final class SelfTestBench {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PluginRegistry registry;
    private final LayoutRegistry layouts;
    private final PluginOptionsCatalogue catalogue;
    private final Duration limit;

    @Activate
    public SelfTestBench(
            @Reference PluginRegistry registry,
            @Reference LayoutRegistry layouts,
            @Reference PluginOptionsCatalogue catalogue) {
        this(registry, layouts, catalogue, LIMIT);
    }

    /** @param limit of one check */
    SelfTestBench(PluginRegistry registry, LayoutRegistry layouts, PluginOptionsCatalogue catalogue, Duration limit) {
        this.registry = registry;
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.limit = limit;
    }

    public SelfTestReport tryPlugin(PluginEntry plugin) {
        return run(selfTest(plugin), plugin);
    }

    /** @throws Problem {@code layout-not-found} */
    public SelfTestReport tryLayout(String id) {
        BookletLayout layout = layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id));
        List<Promise<BookletLayout>> promises = new LayoutTrials(registry, catalogue).promises();
        return report("layout", id, layout.version(), checks(promises, promise -> promise.trial()
                .on(layout)));
    }

    private SelfTest<?> selfTest(PluginEntry plugin) {
        return switch (plugin.type()) {
            case IMPORTER -> new ImporterTrials();
            case READER -> new ReaderTrials();
            case QUALITY -> new QualityTrials();
            case SPLIT -> new SplitTrials(layouts);
            case OCR -> new OcrTrials();
            case IDENTITY -> new IdentityTrials();
            case ROSTER -> new RosterTrials();
            case SCORING -> new ScoringTrials();
            case DISTRIBUTION -> new DistributionTrials();
            case RENDERER -> new RendererTrials();
            case EXPORT -> new ExportTrials();
            case STORAGE -> new StorageTrials();
        };
    }

    private <P> SelfTestReport run(SelfTest<P> test, PluginEntry plugin) {
        List<SelfTestCheck> checks = checks(test.promises(plugin), promise -> registry.call(
                        test.spi(), plugin.id(), service -> promise.trial().on(service))
                .result());
        return report(plugin.type().word(), plugin.id(), plugin.version(), checks);
    }

    /** The way from a promise to the one who made it. */
    @FunctionalInterface
    private interface Attempt<P> {
        String at(Promise<P> promise) throws Exception;
    }

    private <P> List<SelfTestCheck> checks(List<Promise<P>> promises, Attempt<P> attempt) {
        TimedTrial timed = new TimedTrial(limit);
        List<SelfTestCheck> checks = new ArrayList<>();
        try {
            for (Promise<P> promise : promises) {
                checks.add(timed.run(promise.name(), () -> attempt.at(promise)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.conflict("request-interrupted", Map.of());
        }
        return checks;
    }

    private static SelfTestReport report(String type, String id, String version, List<SelfTestCheck> checks) {
        return new SelfTestReport(type, id, version, checks.stream().allMatch(SelfTestCheck::passed), checks);
    }
}
