package org.korrigo.shell.internal.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.PluginFile;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.application.plugin.TrustView;
import org.korrigo.application.plugin.TrustedPlugin;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:plugin-trust deploy/lyon-1.2.0.jar} */
@Service
@Command(
        scope = "korrigo",
        name = "plugin-trust",
        description =
                "Lists the SHA-256 of a jar or kar as trusted; without argument, shows what is trusted and refused")
public class PluginTrustCommand extends KorrigoCommand {

    private static final String SHA_256 = "[0-9a-fA-F]{64}";

    @Argument(name = "file", description = "Jar, kar, or the SHA-256 of a refused bundle")
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--list", description = "Shows mode, trusted hashes and refused bundles")
    private boolean list;

    @Option(name = "--remove", description = "SHA-256 to take off the list; its plug-in stops")
    private String remove;

    @Option(name = "--yes", description = "Confirms --remove")
    private boolean yes;

    @Reference
    private PluginTrust trust;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        try {
            if (remove != null) {
                return removed(actor);
            }
            return list || file == null ? TrustSentences.standing(trust.trust(actor)) : added(actor);
        } catch (IOException e) {
            throw new CommandFailed("Lecture ou écriture impossible : " + e.getMessage());
        }
    }

    private Answer added(Actor actor) throws CommandFailed, IOException {
        List<PluginFile> bundles = (file.matches(SHA_256) ? refused(actor) : trust.inspect(actor, path(file)))
                .stream().filter(one -> !one.symbolicName().isEmpty()).toList();
        if (bundles.isEmpty()) {
            throw new CommandFailed(file + " : aucun bundle OSGi.");
        }
        trust.allow(actor, bundles.stream().filter(one -> !one.trusted()).toList());
        return TrustSentences.added(bundles, trust.trust(actor));
    }

    private List<PluginFile> refused(Actor actor) throws CommandFailed {
        String wanted = file.toLowerCase(Locale.ROOT);
        List<PluginFile> found = trust.trust(actor).refused().stream()
                .filter(bundle -> bundle.sha256().equals(wanted))
                .map(bundle -> new PluginFile(
                        bundle.location(), bundle.symbolicName(), bundle.version(), bundle.sha256(), false))
                .toList();
        if (found.isEmpty()) {
            throw new CommandFailed("Aucun bundle refusé n'a cette empreinte : donnez le fichier.");
        }
        return found;
    }

    private Answer removed(Actor actor) throws CommandFailed, IOException {
        TrustView view = trust.trust(actor);
        String wanted = remove.toLowerCase(Locale.ROOT);
        String note = view.trusted().stream()
                .filter(one -> one.sha256().equals(wanted))
                .map(TrustedPlugin::note)
                .findFirst()
                .orElse("");
        if (!yes) {
            throw new CommandFailed(
                    "Retirer " + wanted + " " + note + " arrête ce module s'il tourne. Confirmez avec --yes.");
        }
        if (!trust.forbid(actor, wanted)) {
            throw new CommandFailed("Cette empreinte n'est pas dans " + view.list() + ".");
        }
        return TrustSentences.removed(wanted, note, trust.trust(actor));
    }
}
