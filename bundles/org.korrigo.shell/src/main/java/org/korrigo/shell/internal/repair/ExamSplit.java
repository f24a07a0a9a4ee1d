package org.korrigo.shell.internal.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.repair.CutOrder;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.plugin.LayoutCompleter;
import org.korrigo.shell.internal.trial.BatchCompleter;
import org.korrigo.shell.internal.trial.SplitCompleter;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

/** {@code korrigo:exam-split 3f6c… --plan '1-4; 5-8'} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-split",
        description = "Cuts a batch again with another layout, strategy, configuration or a plan drawn by hand",
        detailedDescription = "Exemple : korrigo:exam-split 3f6c… --plan '1-4; 5-8'")
public class ExamSplit extends KorrigoCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Option(name = "--layout", description = "Id of a layout; the batch's own by default")
    @Completion(LayoutCompleter.class)
    private String layout;

    @Option(name = "--split", description = "Id of a split strategy; as it was by default")
    @Completion(SplitCompleter.class)
    private String split;

    @Option(name = "--option", description = "key=value, for the strategy; may be repeated", multiValued = true)
    private List<String> options = List.of();

    @Option(name = "--split-config", description = "JSON, for example {\"mode\":\"A4_single\",\"pages_per_booklet\":4}")
    private String config;

    @Option(name = "--plan", description = "A plan drawn by hand, for the strategy manual")
    private String plan;

    @Option(name = "--discard-work", description = "Also when people have repaired, accepted or identified its copies")
    private boolean discardWork;

    @Reference
    private Repairs repairs;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        CutOrder order = new CutOrder(Optional.ofNullable(layout), Optional.ofNullable(config), choice(), discardWork);
        BatchView cut = repairs.cutAgain(actor, RepairCommand.batch(batch), order);
        return Answer.line(cut, "Le lot " + cut.id() + " est découpé à nouveau (korrigo:batch-show " + cut.id() + ").");
    }

    private Optional<PluginChoice> choice() throws CommandFailed {
        String strategy = plan == null ? split : "manual";
        if (plan != null && split != null && !split.equals(strategy)) {
            throw new CommandFailed("--plan est le plan de la stratégie manual : ne donnez pas une autre --split.");
        }
        if (strategy == null && !options.isEmpty()) {
            throw new CommandFailed("--option demande --split : dites pour quelle stratégie.");
        }
        return Optional.ofNullable(strategy).isEmpty()
                ? Optional.empty()
                : Optional.of(new PluginChoice(strategy, new Options(values())));
    }

    private Map<String, String> values() throws CommandFailed {
        Map<String, String> values = new TreeMap<>();
        if (plan != null) {
            values.put("plan", plan);
        }
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new CommandFailed("L'option « " + option + " » doit s'écrire clé=valeur.");
            }
            values.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }
}
