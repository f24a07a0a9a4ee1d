package org.korrigo.split.standard.internal;

import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.split.standard.internal.manual.PlanDrawing;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.osgi.service.component.annotations.Component;

/** A plan drawn by a person, for one batch. It looks at no page. Options: {@link ManualOptions}. */
@Component
@KorrigoPlugin(id = "manual", label = "%plugin.manual", options = ManualOptions.ID)
public final class Manual implements SplitStrategy {

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        if (request.pages().isEmpty()) {
            return new SplitPlan(List.of(), List.of(), List.of());
        }
        String plan = request.options().text("plan", "");
        return new PlanDrawing(Imposition.of(request.layout()), request.pages()).draw(plan);
    }
}
