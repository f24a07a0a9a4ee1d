package org.korrigo.shell.internal.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scheme-export --csv bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme-export",
        description = "Writes the mark scheme of an exam to a file that can be imported again; JSON unless --csv")
public class ExamSchemeExport extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--csv", description = "For a spreadsheet")
    private boolean csv;

    @Option(name = "--revision", description = "An earlier revision; the present one by default")
    @Completion(SchemeRevisionCompleter.class)
    private Integer revision;

    @Option(name = "--out", description = "File or folder to write to; the current folder by default")
    @Completion(ServerFileCompleter.class)
    private String out = ".";

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        SchemeFile file = schemes.write(actor, exam, csv ? "csv" : "json", Optional.ofNullable(revision));
        Path target = path(out);
        Path written = Files.isDirectory(target) ? target.resolve(file.name()) : target;
        Files.write(written, file.bytes());
        return Answer.line(Map.of("file", written.toString(), "bytes", file.bytes().length), written.toString());
    }
}
