package org.korrigo.split.standard.internal;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.plan.ScannedOrder;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.osgi.service.component.annotations.Component;

/** Every so many scanned pages are a booklet, as many as the layout says. It looks at no page. */
@Component
@KorrigoPlugin(id = "fixed-pages", label = "%plugin.fixed-pages")
public final class FixedPages implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        Imposition imposition = Imposition.of(request.layout());
        List<PageFacts> pages = request.pages();
        int sides = imposition.sidesPerBooklet();
        List<PlannedBooklet> booklets = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += sides) {
            List<PageFacts> booklet = pages.subList(start, Math.min(pages.size(), start + sides));
            booklets.add(ScannedOrder.booklet(imposition, booklet));
        }
        return new SplitPlan(booklets, List.of(), List.of());
    }
}
