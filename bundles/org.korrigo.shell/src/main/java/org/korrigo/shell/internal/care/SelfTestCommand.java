package org.korrigo.shell.internal.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.plugin.PluginTypeCompleter;
import org.korrigo.spi.Cancellation;

/** {@code korrigo:self-test}; fails when a plug-in breaks a promise or the made-up exam does not come out as it was printed. */
@Service
@Command(
        scope = "korrigo",
        name = "self-test",
        description = "Tests every serving plug-in, then prints, splits and reads a made-up exam; keeps nothing")
public class SelfTestCommand extends KorrigoCommand {

    private static final int BOOKLETS = 4;

    @Option(name = "--only", description = "Plug-ins of this type alone, and no exam: ocr, scoring, …")
    @Completion(PluginTypeCompleter.class)
    private String only;

    @Reference
    private PluginBoard plugins;

    @Reference
    private Trials trials;

    /** What {@code --json} prints. */
    private record Tested(String what, boolean passed, String detail) {}

    @Override
    protected Answer answer(Actor actor) throws InterruptedException {
        List<Tested> tests = new ArrayList<>();
        plugins.plugins(actor).stream()
                .filter(PluginView::serving)
                .filter(plugin -> only == null || plugin.type().equals(only))
                .forEach(plugin -> tests.add(tested(plugins.test(actor, plugin.type(), plugin.id()))));
        if (only == null) {
            tests.add(exam(actor));
        }
        Answer table = Answer.table(
                tests,
                List.of("Quoi", "Résultat", "Détail"),
                test -> List.of(test.what(), test.passed() ? "ok" : "ÉCHEC", test.detail()));
        long failed = tests.stream().filter(test -> !test.passed()).count();
        return failed == 0 ? table : table.failing(failed + " vérification(s) sur " + tests.size() + " ont échoué.");
    }

    private static Tested tested(SelfTestReport report) {
        List<String> broken = report.checks().stream()
                .filter(check -> !check.passed())
                .map(check -> check.name() + " : " + check.detail())
                .toList();
        return new Tested(
                report.type() + ":" + report.id() + "@" + report.version(),
                report.passed(),
                broken.isEmpty() ? report.checks().size() + " promesses" : String.join(" ; ", broken));
    }

    private Tested exam(Actor actor) throws InterruptedException {
        SimulationOrder order = new SimulationOrder("a3-booklet", BOOKLETS, List.of(), 1, Optional.empty());
        SimulationReport report = trials.simulate(actor, order, Cancellation.NEVER);
        boolean passed =
                report.booklets().exact() == BOOKLETS && report.identities().wrong() == 0;
        return new Tested(
                "examen fictif (" + report.layout() + ")",
                passed,
                report.booklets().exact() + " copies exactes sur " + BOOKLETS + ", "
                        + report.identities().wrong() + " identité fausse");
    }
}
