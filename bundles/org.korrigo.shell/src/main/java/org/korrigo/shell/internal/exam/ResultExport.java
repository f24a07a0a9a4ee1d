package org.korrigo.shell.internal.exam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.PreparedFile;
import org.korrigo.application.result.Results;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.spi.Options;

/** {@code korrigo:result-export bac-blanc pronote --out pronote.csv --set coefficient=2} */
@Service
@Command(scope = "korrigo", name = "result-export", description = "Writes the results of an exam to a file")
public class ResultExport extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "format", description = "csv, pronote, pdf-zip, …", required = true)
    @Completion(ExportFormatCompleter.class)
    private String format;

    @Option(name = "--out", description = "File or folder to write to; the current folder by default")
    @Completion(ServerFileCompleter.class)
    private String out = ".";

    @Option(name = "--set", description = "KEY=VALUE for the exporter, any number of times", multiValued = true)
    private List<String> settings = List.of();

    @Reference
    private Results results;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        try (PreparedFile file = results.export(actor, exam, format, options());
                InputStream bytes = file.open()) {
            Path target = path(out);
            Path written = Files.isDirectory(target) ? target.resolve(file.name()) : target;
            Files.copy(bytes, written, StandardCopyOption.REPLACE_EXISTING);
            return Answer.line(Map.of("file", written.toString(), "bytes", file.size()), written.toString());
        }
    }

    private Options options() throws CommandFailed {
        Map<String, String> values = new HashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new CommandFailed("--set " + setting + " : écrivez CLÉ=VALEUR.");
            }
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new Options(values);
    }
}
