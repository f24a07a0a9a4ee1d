package org.korrigo.shell.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;

/** What a change of choice would make of the batches it touches, before it is made. */
record ChoiceTrial(Choice choice, ChoiceEffect effect) {

    private static final Set<String> READ_AGAIN = Set.of("ocr", "identity");

    /** @param batches of the exam; those not cut yet have nothing to compare with */
    List<ReplayReport> run(Trials trials, Actor actor, List<BatchView> batches) throws InterruptedException {
        List<ReplayReport> reports = new ArrayList<>();
        for (BatchView batch : batches) {
            if (batch.state().equals("SPLIT") && isTouched(batch.id())) {
                reports.add(trials.replay(actor, batch.id(), order(), Cancellation.NEVER));
            }
        }
        return reports;
    }

    private boolean isTouched(UUID batch) {
        return effect.replanned().contains(batch) || READ_AGAIN.contains(choice.type());
    }

    private ReplayOrder order() {
        Optional<PluginChoice> first = choice.plugins().stream().findFirst();
        return new ReplayOrder(
                first.filter(plugin -> choice.type().equals("layout")).map(PluginChoice::id),
                first.filter(plugin -> choice.type().equals("split")),
                choice.type().equals("ocr") ? choice.plugins() : List.of(),
                first.filter(plugin -> choice.type().equals("identity")));
    }
}
