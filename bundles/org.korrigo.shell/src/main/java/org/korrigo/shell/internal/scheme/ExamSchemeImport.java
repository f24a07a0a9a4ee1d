package org.korrigo.shell.internal.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scheme-import --yes bac-blanc bareme.csv} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme-import",
        description = "Shows what the mark scheme of a JSON or CSV file would change, and with --yes applies it")
public class ExamSchemeImport extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(
            index = 1,
            name = "file",
            description = "JSON or CSV with at least label and points; an item without id is a new one",
            required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--preview", description = "Shows and changes nothing, as without --yes")
    private boolean preview;

    @Option(name = "--yes", description = "Applies the mark scheme; without it nothing changes")
    private boolean yes;

    @Option(name = "--accept", description = "With --yes: marks may be set aside, become unfit or be missing as listed")
    private boolean accept;

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, IOException {
        if (preview && yes) {
            throw new CommandFailed("Choisissez --preview ou --yes, pas les deux.");
        }
        Path given = path(file);
        String name = given.getFileName().toString();
        long version = schemes.show(actor, exam).version();
        SchemeReading reading = schemes.read(actor, exam, new SchemeFile(name, Files.readAllBytes(given)));
        SchemeEffect effect = yes
                ? schemes.change(actor, exam, new SchemeOrder(version, reading.scheme(), name, accept))
                : schemes.preview(actor, exam, reading.scheme());
        List<String> lines = new ArrayList<>();
        reading.remarks()
                .forEach(
                        remark -> lines.add(texts.detail("scheme-remark", remark.facts(), remark.value(), language())));
        lines.addAll(SchemeWords.of(effect, yes));
        return Answer.lines(effect, lines);
    }
}
