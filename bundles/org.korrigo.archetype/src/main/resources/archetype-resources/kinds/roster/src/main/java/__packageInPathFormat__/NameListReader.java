package ${package};

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.roster.RowProblem;
import org.osgi.service.component.annotations.Component;

/** Reads lists in UTF-8 whose first line is {@value #HEADER} and whose others are a last name, a bar and a first name. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = NameListOptions.ID)
public final class NameListReader implements ClassListReader {

    private static final String HEADER = "LAST NAME|FIRST NAME";

    @Override
    public double recognises(ClassListFile file) {
        List<String> rows = rows(file);
        return !rows.isEmpty() && rows.get(0).equalsIgnoreCase(HEADER) ? 1 : 0;
    }

    @Override
    public ClassList read(ClassListFile file, Options options) throws PluginException {
        if (recognises(file) == 0) {
            throw new PluginException("class-list-header", "The first line must be " + HEADER + ".", Map.of());
        }
        List<String> rows = rows(file);
        List<ListedStudent> students = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        for (int row = 2; row <= rows.size(); row++) {
            String[] names = rows.get(row - 1).split("\\|", -1);
            if (names.length == 2 && !names[0].isBlank()) {
                students.add(student(row, names, options.text("className", "")));
            } else {
                problems.add(new RowProblem(row, "missing-name", "The row is no last name, bar and first name.", true));
            }
        }
        if (students.isEmpty()) {
            throw new PluginException("class-list-empty", "The class list has no student.");
        }
        return new ClassList(students, problems);
    }

    private static ListedStudent student(int row, String[] names, String className) {
        return new ListedStudent(row, names[0].strip(), names[1].strip(), Optional.empty(), className, "", "", "");
    }

    /** No row at all when the bytes are no text. */
    private static List<String> rows(ClassListFile file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString().lines().toList();
        } catch (CharacterCodingException noText) {
            return List.of();
        }
    }
}
