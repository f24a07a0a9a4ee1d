package org.korrigo.split.standard.internal;

import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.plan.BookletFinder;
import org.osgi.service.component.annotations.Component;

/**
 * Booklets of A4 sheets scanned page by page. Print tells the sides: frames, rules and page numbers of the layout.
 *
 * <p>Options: {@code max-skew-degrees} (2.5) and {@code max-shift-mm} (2) say how askew sheets may lie, {@code blank-ink-share}
 * (0.001) how much dirt a blank page may bear, {@code duplicate-likeness} (0.8, up to 1) how alike two scans of one page are.
 */
@Component
@KorrigoPlugin(id = "a4-booklet", label = "%plugin.a4-booklet")
public final class A4Booklet implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        LayoutCheck.sheet(request.layout(), SheetKind.A4_PAGES, "a4-booklet");
        return new BookletFinder(request).plan();
    }
}
