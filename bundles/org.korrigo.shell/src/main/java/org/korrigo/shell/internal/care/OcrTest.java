package org.korrigo.shell.internal.care;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.OcrProbe;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.trial.OcrCompleter;

/** {@code korrigo:ocr-test nom.png --engine tesseract} */
@Service
@Command(
        scope = "korrigo",
        name = "ocr-test",
        description = "Lets the OCR engines read an image or the first page of a PDF, and keeps nothing of it")
public class OcrTest extends KorrigoCommand {

    @Argument(name = "file", description = "PDF, JPEG, PNG or TIFF", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--engine", description = "Only this one")
    @Completion(OcrCompleter.class)
    private String engine;

    @Reference
    private OcrProbe probe;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        Path image = path(file);
        if (!Files.isReadable(image)) {
            throw new CommandFailed("Le fichier " + image + " n'existe pas ou n'est pas lisible par le serveur.");
        }
        try (InputStream bytes = Files.newInputStream(image)) {
            return Answer.table(
                    probe.read(actor, image.getFileName().toString(), bytes, Optional.ofNullable(engine)),
                    List.of("Moteur", "Comme", "Lu", "Sûreté"),
                    reading -> List.of(
                            reading.engine(),
                            reading.writing(),
                            reading.text().isEmpty() ? "-" : reading.text(),
                            Math.round(reading.confidence() * 100) + " %"));
        }
    }
}
