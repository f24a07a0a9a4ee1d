package org.korrigo.split.standard.internal;

import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.plan.BookletFinder;
import org.osgi.service.component.annotations.Component;

/** Booklets of folded A3 sheets, each side scanned flat. Print tells the sides: frames, rules and page numbers of the layout. Options: {@link PrintOptions}. */
@Component
@KorrigoPlugin(id = "a3-fold", label = "%plugin.a3-fold", options = PrintOptions.ID)
public final class A3Fold implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        LayoutCheck.sheet(request.layout(), SheetKind.A3_FOLDED, "a3-fold");
        return new BookletFinder(request).plan();
    }
}
