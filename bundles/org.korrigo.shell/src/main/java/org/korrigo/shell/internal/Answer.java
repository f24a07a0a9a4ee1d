package org.korrigo.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.karaf.shell.support.table.Row;
import org.apache.karaf.shell.support.table.ShellTable;

/**
 * What a command answers: a value for {@code --json}, and a way to print it for people.
 *
 * @param failure the sentence with which the command fails once its answer is printed
 */
public record Answer(Object value, Consumer<PrintStream> printer, Optional<String> failure) {

    public Answer(Object value, Consumer<PrintStream> printer) {
        this(value, printer, Optional.empty());
    }

    /** The same answer, after which the command fails. */
    public Answer failing(String sentence) {
        return new Answer(value, printer, Optional.of(sentence));
    }

    public void print(PrintStream out) {
        printer.accept(out);
    }

    /** One line. */
    public static Answer line(Object value, String text) {
        return new Answer(value, out -> out.println(text));
    }

    public static Answer lines(Object value, List<String> texts) {
        return new Answer(value, out -> texts.forEach(out::println));
    }

    /** A table with one row an element. */
    public static <T> Answer table(List<T> rows, List<String> headings, Function<T, List<Object>> cells) {
        return new Answer(rows, out -> {
            ShellTable table = new ShellTable();
            headings.forEach(table::column);
            for (T element : rows) {
                Row row = table.addRow();
                row.addContent(cells.apply(element));
            }
            table.print(out);
        });
    }
}
