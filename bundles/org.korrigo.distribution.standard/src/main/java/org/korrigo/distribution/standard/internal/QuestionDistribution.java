package org.korrigo.distribution.standard.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.scoring.MarkItem;
import org.osgi.service.component.annotations.Component;

/**
 * Question by question: each marker marks few questions in many copies, as many as the weight says. A question that is more than one
 * marker's share is split between neighbours. Without a barème whole copies go.
 */
@Component
@KorrigoPlugin(id = "by-question", label = "%by-question.label")
public final class QuestionDistribution implements DistributionStrategy {

    @Override
    public DistributionPlan distribute(DistributionRequest request) throws InterruptedException {
        Sharing sharing = new Sharing(request);
        List<String> questions = request.scheme().leaves().map(MarkItem::id).toList();
        List<Portion> portions = new ArrayList<>();
        for (String question : questions) {
            request.cancellation().check();
            sharing.copies().stream()
                    .filter(copy -> copy.items().contains(question))
                    .forEach(copy -> portions.add(new Portion(copy, question)));
        }
        others(sharing.copies(), questions).forEach(portions::add);
        return sharing.plan(portions, marker -> marker.weight().doubleValue(), Math.max(1, questions.size()));
    }

    /** What the barème does not name must have a marker too. */
    private static Stream<Portion> others(List<CopyToShare> copies, List<String> questions) {
        return copies.stream()
                .flatMap(copy -> copy.items().isEmpty()
                        ? Stream.of(new Portion(copy, ""))
                        : copy.items().stream()
                                .filter(item -> !questions.contains(item))
                                .map(item -> new Portion(copy, item)));
    }
}
