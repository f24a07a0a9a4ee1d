package org.korrigo.shell.internal.trial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.plugin.LayoutCompleter;
import org.korrigo.spi.Cancellation;

/** {@code korrigo:layout-simulate a3-booklet --booklets 12 --faults upside-down-verso,missing-verso --seed 7 --keep essai.pdf} */
@Service
@Command(
        scope = "korrigo",
        name = "layout-simulate",
        description = "Prints synthetic scans of a layout, splits and reads them and tells what went wrong")
public class LayoutSimulate extends KorrigoCommand {

    @Argument(name = "layout", description = "Id of a layout", required = true)
    @Completion(LayoutCompleter.class)
    private String layout;

    @Option(name = "--booklets", description = "How many, 1 to 200")
    private int booklets = 10;

    @Option(name = "--faults", description = "What to do wrong, separated by commas; nothing by default")
    @Completion(FaultCompleter.class)
    private String faults = "";

    @Option(name = "--seed", description = "The same seed prints the same scans")
    private long seed = 1;

    @Option(name = "--keep", description = "File that gets the printed PDF")
    @Completion(ServerFileCompleter.class)
    private String keep;

    @Reference
    private Trials trials;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, InterruptedException {
        SimulationReport report = trials.simulate(
                actor, new SimulationOrder(layout, booklets, names(faults), seed, file()), Cancellation.NEVER);
        return new Answer(report, out -> new SimulationWords(report).print(out));
    }

    static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<Path> file() throws CommandFailed {
        if (keep == null) {
            return Optional.empty();
        }
        Path file = path(keep);
        Path folder = file.getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
            throw new CommandFailed("Le serveur ne peut pas écrire le fichier " + file + ".");
        }
        return Optional.of(file);
    }
}
