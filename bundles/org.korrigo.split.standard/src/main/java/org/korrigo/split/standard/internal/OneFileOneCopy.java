package org.korrigo.split.standard.internal;

import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.plan.ScannedOrder;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.osgi.service.component.annotations.Component;

/** All pages of the batch are one booklet. It looks at no page. */
@Component
@KorrigoPlugin(id = "one-file-one-copy", label = "%plugin.one-file-one-copy")
public final class OneFileOneCopy implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        if (request.pages().isEmpty()) {
            return new SplitPlan(List.of(), List.of(), List.of());
        }
        Imposition imposition = Imposition.of(request.layout());
        return new SplitPlan(List.of(ScannedOrder.booklet(imposition, request.pages())), List.of(), List.of());
    }
}
