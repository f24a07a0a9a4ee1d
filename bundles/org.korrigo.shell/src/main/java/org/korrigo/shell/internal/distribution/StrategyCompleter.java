package org.korrigo.shell.internal.distribution;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of strategies. */
@Service
public class StrategyCompleter extends WordCompleter {

    @Reference
    private Distributions distributions;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return distributions.strategies(ACTOR).stream().map(StrategyView::id).toList();
    }
}
