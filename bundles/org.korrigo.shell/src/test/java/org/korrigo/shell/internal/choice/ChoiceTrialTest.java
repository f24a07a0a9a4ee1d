package org.korrigo.shell.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

class ChoiceTrialTest {

    private static final UUID CUT = new UUID(0, 1);
    private static final UUID WORKED_ON = new UUID(0, 2);
    private static final UUID NOT_CUT_YET = new UUID(0, 3);
    private static final PluginChoice CHOSEN = new PluginChoice("other", new Options(Map.of("key", "value")));

    private final List<UUID> replayed = new ArrayList<>();
    private final List<ReplayOrder> orders = new ArrayList<>();

    @Test
    void aLayoutIsTriedOnTheBatchesThatWouldBeCutAgain() throws InterruptedException {
        run("layout", CHOSEN);
        assertThat(replayed).containsExactly(CUT);
        assertThat(orders)
                .containsExactly(new ReplayOrder(Optional.of("other"), Optional.empty(), List.of(), Optional.empty()));
    }

    @Test
    void aStrategyIsTriedWithItsOptions() throws InterruptedException {
        run("split", CHOSEN);
        assertThat(replayed).containsExactly(CUT);
        assertThat(orders)
                .containsExactly(new ReplayOrder(Optional.empty(), Optional.of(CHOSEN), List.of(), Optional.empty()));
    }

    @Test
    void readersOfNamesAreTriedOnEveryBatchThatIsCut() throws InterruptedException {
        PluginChoice digits = PluginChoice.of("digits");
        run("ocr", CHOSEN, digits);
        run("identity", CHOSEN);
        assertThat(replayed).containsExactly(CUT, WORKED_ON, CUT, WORKED_ON);
        assertThat(orders)
                .contains(
                        new ReplayOrder(Optional.empty(), Optional.empty(), List.of(CHOSEN, digits), Optional.empty()),
                        new ReplayOrder(Optional.empty(), Optional.empty(), List.of(), Optional.of(CHOSEN)));
    }

    @Test
    void whatTouchesNoCopyIsNotTried() throws InterruptedException {
        run("scoring", CHOSEN);
        run("renderer", CHOSEN);
        assertThat(replayed).isEmpty();
    }

    private void run(String type, PluginChoice... plugins) throws InterruptedException {
        boolean cutsAgain = List.of("layout", "split").contains(type);
        var effect = new ChoiceEffect(
                type, "", "other", cutsAgain ? List.of(CUT) : List.of(), List.of(WORKED_ON), 0, 0, Optional.empty());
        List<BatchView> batches =
                List.of(batch(CUT, "SPLIT"), batch(WORKED_ON, "SPLIT"), batch(NOT_CUT_YET, "INDEXED"));
        new ChoiceTrial(new Choice(type, List.of(plugins)), effect).run(trials(), Actor.console("test"), batches);
    }

    private static BatchView batch(UUID id, String state) {
        return new BatchView(
                id, id, "lot.pdf", 1, "", "a3", state, "", null, 0, List.of(), QualityLevel.GREEN, Instant.EPOCH, 0);
    }

    /** Nothing but a replay may be asked for: whatever else would change something. */
    private Trials trials() {
        return (Trials) Proxy.newProxyInstance(
                Trials.class.getClassLoader(), new Class<?>[] {Trials.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("replay");
                    replayed.add((UUID) arguments[1]);
                    orders.add((ReplayOrder) arguments[2]);
                    return null;
                });
    }
}
