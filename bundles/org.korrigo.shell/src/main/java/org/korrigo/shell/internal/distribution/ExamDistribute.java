package org.korrigo.shell.internal.distribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

/** {@code korrigo:exam-distribute bac-blanc weighted --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-distribute",
        description = "Shows how copies would be shared out, and with --yes shares them out")
public class ExamDistribute extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "strategy", description = "Id of a distribution plug-in; balanced by default")
    @Completion(StrategyCompleter.class)
    private String strategy = "balanced";

    @Option(name = "--option", description = "key=value, for the plug-in; may be repeated", multiValued = true)
    private List<String> options;

    @Option(name = "--yes", description = "Shares out; without it nothing changes")
    private boolean yes;

    @Reference
    private Distributions distributions;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        PluginChoice choice = new PluginChoice(strategy, new Options(values()));
        DistributionPreview plan =
                yes ? distributions.apply(actor, exam, choice) : distributions.preview(actor, exam, choice);
        return PlanWords.of(plan, yes);
    }

    private Map<String, String> values() throws CommandFailed {
        Map<String, String> values = new TreeMap<>();
        for (String option : options == null ? List.<String>of() : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new CommandFailed("L'option « " + option + " » doit s'écrire clé=valeur.");
            }
            values.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }
}
