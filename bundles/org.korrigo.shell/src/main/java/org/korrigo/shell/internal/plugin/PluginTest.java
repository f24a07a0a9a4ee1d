package org.korrigo.shell.internal.plugin;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:plugin-test scoring points}; fails when the plug-in does not keep a promise. */
@Service
@Command(
        scope = "korrigo",
        name = "plugin-test",
        description = "Asks the serving plug-in to keep the promises of its type on built-in samples")
public class PluginTest extends KorrigoCommand {

    /** Goes where a type of plug-in goes. */
    static final String LAYOUT = "layout";

    @Argument(name = "type", description = "reader, split, ocr, scoring, export, …, or layout", required = true)
    @Completion(TestableTypeCompleter.class)
    private String type;

    @Argument(index = 1, name = "id", description = "Id of the plug-in or layout", required = true)
    @Completion(PluginIdCompleter.class)
    private String id;

    @Reference
    private PluginBoard plugins;

    @Override
    protected Answer answer(Actor actor) {
        SelfTestReport report = plugins.test(actor, type, id);
        Answer table = Answer.table(
                report.checks(),
                List.of("Check", "Result", "ms", "Detail"),
                check -> List.of(check.name(), check.passed() ? "ok" : "FAILED", check.milliseconds(), check.detail()));
        Answer answer = new Answer(report, table.printer());
        return report.passed() ? answer : answer.failing(sentence(report));
    }

    private static String sentence(SelfTestReport report) {
        long broken = report.checks().stream().filter(check -> !check.passed()).count();
        return report.type() + ":" + report.id() + "@" + report.version() + " : " + broken + " vérifications sur "
                + report.checks().size() + " ont échoué.";
    }
}
