package org.korrigo.split.code.internal;

import java.util.Map;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.code.internal.plan.CoverPage;
import org.korrigo.split.code.internal.plan.EveryPage;
import org.osgi.service.component.annotations.Component;

/** Booklets by the QR codes printed on their pages, or on their covers alone. Options: {@link PageCodeOptions}. */
@Component
@KorrigoPlugin(id = "page-code", label = "%plugin.page-code", options = PageCodeOptions.ID)
public final class PageCode implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        String on = request.options().text("on", "every-page").strip();
        return switch (on) {
            case "every-page" -> new EveryPage(request).plan();
            case "cover" -> new CoverPage(request).plan();
            default ->
                throw new PluginException(
                        "option-invalid",
                        "The option on must be every-page or cover, not '" + on + "'.",
                        Map.of("option", "on", "value", on));
        };
    }
}
