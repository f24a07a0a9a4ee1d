package org.korrigo.shell.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.scan.Scans;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;
import org.korrigo.shell.internal.trial.ReplayWords;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

/** {@code korrigo:exam-use --option step=0.5 --yes bac-blanc scoring twentieths} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-use",
        description = "Shows what another layout or plug-in would change in an exam, and with --yes makes the change")
public class ExamUse extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(
            index = 1,
            name = "type",
            description = "layout, split, ocr, identity, scoring or renderer",
            required = true)
    @Completion(ChoiceTypeCompleter.class)
    private String type;

    @Argument(
            index = 2,
            name = "id",
            description = "Id of the plug-in or layout; several for ocr; none for split means the layout's own",
            multiValued = true)
    @Completion(ChoiceIdCompleter.class)
    private List<String> ids;

    @Option(name = "--option", description = "key=value, for the plug-in; may be repeated", multiValued = true)
    private List<String> options;

    @Option(name = "--yes", description = "Makes the change; without it nothing changes")
    private boolean yes;

    @Option(
            name = "--replay",
            description =
                    "Also tries the change on the batches it touches and prints what would become of their copies")
    private boolean replay;

    @Reference
    private ExamChoices choices;

    @Reference
    private Scans scans;

    @Reference
    private Trials trials;

    @Reference
    private Exams exams;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, InterruptedException {
        Choice choice = new Choice(type, plugins());
        List<ReplayReport> replays = replay ? tried(actor, choice) : List.of();
        ChoiceEffect effect = yes
                ? choices.use(actor, exam, exams.show(actor, exam).version(), choice)
                : choices.preview(actor, exam, choice);
        return new Answer(replay ? new Tried(effect, replays) : effect, out -> {
            replays.forEach(report -> new ReplayWords(report).print(out));
            EffectWords.of(effect, yes).forEach(out::println);
        });
    }

    /** What {@code --json} prints with {@code --replay}. */
    private record Tried(ChoiceEffect effect, List<ReplayReport> replays) {}

    private List<ReplayReport> tried(Actor actor, Choice choice) throws InterruptedException {
        ChoiceTrial trial = new ChoiceTrial(choice, choices.preview(actor, exam, choice));
        return trial.run(trials, actor, scans.list(actor, exam));
    }

    private List<PluginChoice> plugins() throws CommandFailed {
        Options given = new Options(values());
        return (ids == null ? List.<String>of() : ids)
                .stream().map(id -> new PluginChoice(id, given)).toList();
    }

    private Map<String, String> values() throws CommandFailed {
        Map<String, String> values = new TreeMap<>();
        for (String option : options == null ? new ArrayList<String>() : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw new CommandFailed("L'option « " + option + " » doit s'écrire clé=valeur.");
            }
            values.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }
}
