package org.korrigo.shell.internal.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.AccountListReport;
import org.korrigo.application.account.AccountListReport.Effect;
import org.korrigo.application.account.AccountLists;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:account-import comptes.csv --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "account-import",
        description =
                "Shows which accounts a CSV file would create, and with --yes creates them and prints their passwords")
public class AccountImport extends KorrigoCommand {

    private static final Map<Effect, String> WORDS =
            Map.of(Effect.CREATED, "à créer", Effect.KEPT, "existe déjà", Effect.FAULTY, "FAUTIF");

    @Argument(name = "file", description = "CSV: identifiant;nom;roles;motdepasse", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--yes", description = "Creates the accounts")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only shows, whatever else is asked")
    private boolean dryRun;

    @Reference
    private AccountLists accounts;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        Path list = path(file);
        if (!Files.isReadable(list)) {
            throw new CommandFailed("Le fichier " + list + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        AccountListReport report = accounts.importList(actor, Files.readAllBytes(list), yes && !dryRun);
        Answer table = Answer.table(
                report.lines(),
                List.of("Ligne", "Compte", "Nom", "Rôles", "Effet", "Mot de passe"),
                line -> List.of(
                        line.line(),
                        line.username(),
                        line.displayName(),
                        line.roles(),
                        line.fault().map(fault -> "FAUTIF : " + fault).orElse(word(report, line.effect())),
                        line.password().orElse("")));
        Answer answer = new Answer(report, out -> {
            table.print(out);
            out.println(summary(report));
        });
        return report.count(Effect.FAULTY) > 0
                ? answer.failing("Rien n'a été créé : corrigez les lignes fautives.")
                : answer;
    }

    private static String word(AccountListReport report, Effect effect) {
        return report.written() && effect == Effect.CREATED ? "créé" : WORDS.get(effect);
    }

    private static String summary(AccountListReport report) {
        return report.count(Effect.CREATED) + (report.written() ? " compte(s) créé(s), " : " compte(s) à créer, ")
                + report.count(Effect.KEPT) + " déjà là, " + report.count(Effect.FAULTY) + " fautif(s)."
                + (report.written() || report.count(Effect.CREATED) == 0 ? "" : " Ajoutez --yes pour les créer.");
    }
}
