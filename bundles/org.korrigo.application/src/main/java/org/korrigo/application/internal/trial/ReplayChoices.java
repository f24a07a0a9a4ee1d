package org.korrigo.application.internal.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;

/** Lays what is ordered over what was pinned. */
final class ReplayChoices {

    private ReplayChoices() {}

    /** @param layout the one to use, the batch's own or another */
    static PipelineChoices of(PastBatch past, BookletLayout layout, ReplayOrder order) {
        PipelineChoices pinned = PipelineChoices.of(past.batch(), past.exam());
        PluginChoice own = past.exam().pipeline().splitOf(layout);
        PluginChoice strategy = order.layout().isPresent() ? own : pinned.split();
        return new PipelineChoices(
                layout,
                order.split()
                        .map(chosen -> over(List.of(strategy, own), chosen))
                        .orElse(strategy),
                order.ocr().isEmpty()
                        ? pinned.ocr()
                        : order.ocr().stream()
                                .map(chosen -> over(pinned.ocr(), chosen))
                                .toList(),
                order.matcher()
                        .map(chosen -> over(List.of(pinned.matcher()), chosen))
                        .orElse(pinned.matcher()));
    }

    /** The options that the same plug-in has already stay, but for those that are given. */
    private static PluginChoice over(List<PluginChoice> pinned, PluginChoice chosen) {
        Map<String, String> options = new HashMap<>();
        pinned.stream()
                .filter(choice -> choice.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(choice -> options.putAll(choice.options().values()));
        options.putAll(chosen.options().values());
        return new PluginChoice(chosen.id(), new Options(options));
    }
}
