package org.korrigo.shell.internal.plugin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.Json;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:layout-validate lyon.layout.json} */
@Service
@Command(
        scope = "korrigo",
        name = "layout-validate",
        description = "Looks at a layout file as if it were deployed now, and deploys nothing")
public class LayoutValidate extends KorrigoCommand {

    private static final int LARGEST_MEGABYTES = 4;

    @Argument(name = "file", description = "Layout, *.layout.json", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Reference
    private PluginBoard plugins;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        LayoutCheck check = plugins.checkLayout(actor, text(path(file)));
        if (check.faults().isEmpty()) {
            return new Answer(check, out -> print(out, check));
        }
        if (json) {
            out().println(Json.write(check));
        } else {
            print(out(), check);
        }
        throw new CommandFailed("Le modèle de copie " + file + " serait refusé.");
    }

    private static String text(Path layout) throws IOException, CommandFailed {
        if (!Files.isRegularFile(layout) || !Files.isReadable(layout)) {
            throw new CommandFailed("Le fichier " + layout + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        if (Files.size(layout) > (long) LARGEST_MEGABYTES << 20) {
            throw new CommandFailed("Le fichier " + layout + " dépasse " + LARGEST_MEGABYTES
                    + " Mo : ce n'est pas un modèle de copie.");
        }
        // not readString, which stops at the first byte that is no UTF-8: the check says so in its own words
        return new String(Files.readAllBytes(layout), StandardCharsets.UTF_8);
    }

    private static void print(PrintStream out, LayoutCheck check) {
        check.faults().forEach(fault -> out.println(fault + place(fault)));
        check.warnings().forEach(warning -> out.println("Attention – " + warning + place(warning)));
        check.layout().ifPresent(layout -> {
            int zones = layout.zones().size();
            out.println("Le modèle de copie " + layout.id() + " " + layout.version() + " est valide : " + zones
                    + (zones > 1 ? " zones" : " zone") + ", découpage « " + layout.splitStrategy() + " ».");
        });
    }

    private static String place(LayoutRemark remark) {
        return remark.line() == 0 ? "" : " (ligne " + remark.line() + ")";
    }
}
