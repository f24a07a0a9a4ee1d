package org.korrigo.split.code.internal;

import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.code.internal.plan.Separators;
import org.osgi.service.component.annotations.Component;

/** Booklets between separators: sheets with a known QR code, or blank ones. Options: {@link SeparatorSheetOptions}. */
@Component
@KorrigoPlugin(id = "separator-sheet", label = "%plugin.separator-sheet", options = SeparatorSheetOptions.ID)
public final class SeparatorSheet implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        return new Separators(request).plan();
    }
}
