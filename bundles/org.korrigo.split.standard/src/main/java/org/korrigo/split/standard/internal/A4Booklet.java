package org.korrigo.split.standard.internal;

import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.plan.BookletFinder;
import org.osgi.service.component.annotations.Component;

/** Booklets of A4 sheets scanned page by page. Print tells the sides: frames, rules and page numbers of the layout. Options: {@link PrintOptions}. */
@Component
@KorrigoPlugin(id = "a4-booklet", label = "%plugin.a4-booklet", options = PrintOptions.ID)
public final class A4Booklet implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        LayoutCheck.sheet(request.layout(), SheetKind.A4_PAGES, "a4-booklet");
        return new BookletFinder(request).plan();
    }
}
