package org.korrigo.shell.internal.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.ScanQuality;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.plugin.LayoutCompleter;

/** {@code korrigo:scan-check lot1.pdf --layout a3-booklet}; fails when a page is red. */
@Service
@Command(scope = "korrigo", name = "scan-check", description = "Checks a scanned file and keeps nothing of it")
public class ScanCheck extends KorrigoCommand {

    @Argument(name = "file", description = "PDF of the scanner", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--layout", description = "Layout of the booklets, so that wrong page counts are seen too")
    @Completion(LayoutCompleter.class)
    private String layout;

    @Reference
    private ScanQuality quality;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        Path scan = path(file);
        if (!Files.isReadable(scan)) {
            throw new CommandFailed("Le fichier " + scan + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        try (InputStream bytes = Files.newInputStream(scan)) {
            return QualityWords.answer(
                    quality.check(actor, scan.getFileName().toString(), Optional.ofNullable(layout), bytes));
        }
    }
}
