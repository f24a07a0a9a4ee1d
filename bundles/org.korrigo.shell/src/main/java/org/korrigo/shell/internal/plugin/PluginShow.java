package org.korrigo.shell.internal.plugin;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginOptionView;
import org.korrigo.application.plugin.PluginVersion;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:plugin-show scoring points} */
@Service
@Command(
        scope = "korrigo",
        name = "plugin-show",
        description = "Shows the versions of a plug-in that are there, and its options")
public class PluginShow extends KorrigoCommand {

    @Argument(name = "type", description = "reader, split, ocr, scoring, export, …", required = true)
    @Completion(PluginTypeCompleter.class)
    private String type;

    @Argument(index = 1, name = "id", description = "Id of the plug-in", required = true)
    @Completion(PluginIdCompleter.class)
    private String id;

    @Reference
    private PluginBoard plugins;

    @Override
    protected Answer answer(Actor actor) {
        PluginDetails shown = plugins.show(actor, type, id, language());
        return new Answer(shown, out -> print(shown, out));
    }

    private static void print(PluginDetails shown, PrintStream out) {
        shown.versions().forEach(version -> print(version, out));
        out.printf("Jobs waiting: %d%n", shown.jobsWaiting());
        if (shown.options().isEmpty()) {
            out.println("Options: none");
        } else {
            optionTable(shown).print(out);
        }
    }

    private static void print(PluginVersion version, PrintStream out) {
        out.printf(
                "%s %s  %s  (bundle %s, ranking %d, %d calls in flight)%n",
                version.version(),
                version.state().toLowerCase(Locale.ROOT),
                version.label(),
                version.bundle(),
                version.ranking(),
                version.callsInFlight());
        version.properties().forEach((key, value) -> out.printf("  %s = %s%n", key, value));
    }

    private static ShellTable optionTable(PluginDetails shown) {
        ShellTable table = new ShellTable();
        for (String heading : new String[] {"Option", "Type", "Default", "Allowed", "Label", "Description"}) {
            table.column(heading);
        }
        for (PluginOptionView option : shown.options()) {
            table.addRow()
                    .addContent(
                            option.key(),
                            option.type(),
                            option.byDefault().orElse(option.required() ? "(required)" : ""),
                            allowed(option),
                            option.label(),
                            option.description());
        }
        return table;
    }

    private static String allowed(PluginOptionView option) {
        if (!option.choices().isEmpty()) {
            return String.join(
                    " ",
                    option.choices().stream()
                            .map(PluginOptionView.OptionChoice::value)
                            .toList());
        }
        boolean bounded = option.minimum().isPresent() || option.maximum().isPresent();
        return bounded ? bound(option.minimum()) + ".." + bound(option.maximum()) : "";
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }
}
