package org.korrigo.application.internal.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.quality.PageInspector;
import org.korrigo.domain.Problem;
import org.korrigo.domain.job.JobHandler.Run;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at every page of a document once and lets the split strategy plan its booklets. Writes nothing. */
@Component(service = BookletPlanner.class)
public final class BookletPlanner {

    private final Documents documents;
    private final ZoneReader zones;
    private final PluginCalls plugins;

    @Activate
    public BookletPlanner(@Reference Documents documents, @Reference ZoneReader zones, @Reference PluginCalls plugins) {
        this.documents = documents;
        this.zones = zones;
        this.plugins = plugins;
    }

    /**
     * Where every page goes.
     *
     * @param unreadable pages that could not be looked at, by number; they do not stand in the plan
     * @param by strategy and version, for example {@code split:a3-fold@1.0.0}
     */
    public record Planned(SplitPlan plan, Map<Integer, PageDefect> unreadable, String by) {

        public Planned {
            unreadable = Map.copyOf(unreadable);
        }
    }

    /**
     * @param pages those without a defect
     * @throws Problem {@code split-plan-invalid} when the plan forgets a page or uses one twice, or what the plug-ins say
     */
    public Planned plan(Document document, List<PageFacts> pages, PipelineChoices choices, Run run)
            throws InterruptedException {
        return plan(document, pages, choices, run, PageInspector.NONE);
    }

    /** As {@link #plan(Document, List, PipelineChoices, Run)}, and every page that can be decoded is shown to the inspector. */
    public Planned plan(
            Document document, List<PageFacts> pages, PipelineChoices choices, Run run, PageInspector inspector)
            throws InterruptedException {
        BatchViews views = new BatchViews(documents, zones, document, pages, choices.ocr(), run);
        Map<Integer, PageDefect> unreadable = walk(views, pages, run, inspector);
        List<PageFacts> readable = pages.stream()
                .filter(page -> !unreadable.containsKey(page.number()))
                .toList();
        SplitRequest request =
                new SplitRequest(readable, choices.layout(), choices.split().options(), views, run);
        var planned = plugins.call(SplitStrategy.class, choices.split(), strategy -> strategy.plan(request));
        var numbers = new TreeSet<Integer>();
        readable.forEach(page -> numbers.add(page.number()));
        PlanCheck.requireEveryPageOnce(planned.result(), numbers);
        run.check();
        return new Planned(planned.result(), unreadable, planned.by());
    }

    /** Looks at pages without planning anything. @return those that could not be looked at */
    public Map<Integer, PageDefect> look(Document document, List<PageFacts> pages, Run run, PageInspector inspector)
            throws InterruptedException {
        return walk(new BatchViews(documents, zones, document, pages, List.of(), run), pages, run, inspector);
    }

    /** Decodes every page once, so that one which cannot be decoded is found before anything is planned. */
    private static Map<Integer, PageDefect> walk(
            BatchViews views, List<PageFacts> pages, Run run, PageInspector inspector) throws InterruptedException {
        Map<Integer, PageDefect> unreadable = new TreeMap<>();
        int done = 0;
        for (PageFacts page : pages) {
            run.check();
            try {
                views.thumbnail(page.number());
                inspector.inspect(page, views);
            } catch (Problem e) {
                if (e.kind() != Problem.Kind.INVALID) {
                    throw e;
                }
                unreadable.put(page.number(), new PageDefect(e.code(), e.getMessage()));
            }
            run.progress(++done, pages.size());
        }
        return unreadable;
    }
}
