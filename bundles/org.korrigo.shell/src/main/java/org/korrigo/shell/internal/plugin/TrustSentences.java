package org.korrigo.shell.internal.plugin;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.korrigo.application.plugin.PluginFile;
import org.korrigo.application.plugin.TrustView;
import org.korrigo.shell.internal.Answer;

/** What {@code korrigo:plugin-trust} answers. */
final class TrustSentences {

    private static final Map<String, String> WARNINGS = Map.of(
            "plugin-trust-open", "Mode open : tout module déposé tourne, la liste ne compte pas.",
            "plugin-trust-mode-unknown", "Mode illisible dans etc/org.korrigo.trust.cfg : allow-list s'applique.",
            "plugin-trust-list-unreadable", "La liste ne peut pas être lue.",
            "plugin-trust-list-malformed", "La liste contient des lignes qui ne sont pas des empreintes SHA-256.",
            "plugin-trust-key-unusable", "Pas de clé publique Ed25519 lisible : aucune liste ne compte.",
            "plugin-trust-signature-missing", "La liste n'est pas signée : la dernière bonne liste compte.",
            "plugin-trust-signature-bad", "La signature ne correspond pas : la dernière bonne liste compte.",
            "plugin-trust-refused", "Des bundles sont refusés.");

    private TrustSentences() {}

    static Answer standing(TrustView view) {
        Answer trusted =
                Answer.table(view.trusted(), List.of("SHA-256", "Note"), jar -> List.of(jar.sha256(), jar.note()));
        Answer refused = Answer.table(
                view.refused(),
                List.of("Refused", "Version", "SHA-256", "Location"),
                bundle -> List.of(bundle.symbolicName(), bundle.version(), bundle.sha256(), bundle.location()));
        return new Answer(view, out -> {
            out.println("Mode : " + view.mode());
            trusted.print(out);
            refused.print(out);
            follow(out, view);
        });
    }

    static Answer added(List<PluginFile> files, TrustView view) {
        Answer table = Answer.table(
                files,
                List.of("File", "Symbolic name", "Version", "SHA-256", "State"),
                file -> List.of(
                        file.name(),
                        file.symbolicName(),
                        file.version(),
                        file.sha256(),
                        file.trusted() ? "déjà dans la liste" : "ajouté"));
        return new Answer(Map.of("files", files, "trust", view), out -> {
            table.print(out);
            follow(out, view);
        });
    }

    static Answer removed(String sha256, String note, TrustView view) {
        return new Answer(Map.of("removed", sha256, "trust", view), out -> {
            out.println(sha256 + " " + note + " : retiré de la liste");
            follow(out, view);
        });
    }

    private static void follow(PrintStream out, TrustView view) {
        view.warnings().forEach(code -> out.println(WARNINGS.getOrDefault(code, code)));
        if (view.mode().equals("signed")) {
            boolean good = view.warnings().stream().noneMatch(code -> code.contains("signature"));
            out.println(good ? "Signature valable : " + view.signature() : signing(view));
        }
    }

    private static String signing(TrustView view) {
        return "Pour signer, là où se trouve la clé privée : openssl pkeyutl -sign -rawin -inkey CLE.pem -in "
                + view.list() + " -out " + view.signature();
    }
}
