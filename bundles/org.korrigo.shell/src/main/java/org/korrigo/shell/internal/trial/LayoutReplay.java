package org.korrigo.shell.internal.trial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.plugin.LayoutCompleter;
import org.korrigo.spi.Cancellation;

/** {@code korrigo:layout-replay 3f6c… --layout a3-lyon --ocr tesseract,digits --option tesseract:psm=7} */
@Service
@Command(
        scope = "korrigo",
        name = "layout-replay",
        description = "Splits and reads a past batch with other choices and tells the difference; changes nothing")
public class LayoutReplay extends KorrigoCommand {

    @Argument(name = "batch", description = "Id of a batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Option(name = "--layout", description = "Id of a layout; the batch's own by default")
    @Completion(LayoutCompleter.class)
    private String layout;

    @Option(name = "--split", description = "Id of a split strategy; the layout's by default")
    @Completion(SplitCompleter.class)
    private String split;

    @Option(name = "--ocr", description = "Ids of OCR engines, separated by commas; the exam's by default")
    @Completion(OcrCompleter.class)
    private String ocr = "";

    @Option(name = "--matcher", description = "Id of an identity matcher; the exam's by default")
    @Completion(MatcherCompleter.class)
    private String matcher;

    @Option(
            name = "--option",
            description =
                    "KEY=VALUE for the plug-in that was named, or ID:KEY=VALUE for one of them; any number of times",
            multiValued = true)
    private List<String> options = List.of();

    @Reference
    private Trials trials;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, InterruptedException {
        ReplayOrder order = new NamedChoices(
                        Optional.ofNullable(split), LayoutSimulate.names(ocr), Optional.ofNullable(matcher))
                .order(Optional.ofNullable(layout), options);
        ReplayReport report = trials.replay(actor, id(), order, Cancellation.NEVER);
        return new Answer(report, out -> new ReplayWords(report).print(out));
    }

    private UUID id() throws CommandFailed {
        try {
            return UUID.fromString(batch);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("« " + batch + " » n'est pas l'identifiant d'un lot.");
        }
    }
}
