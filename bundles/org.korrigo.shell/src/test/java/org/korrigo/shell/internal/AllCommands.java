package org.korrigo.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;

/** Every command of the console, found among the compiled classes. */
public final class AllCommands {

    private AllCommands() {}

    public static List<Class<?>> classes() throws IOException, ClassNotFoundException {
        Path classes = Path.of("target", "classes");
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name);
                if (type.isAnnotationPresent(Command.class)) {
                    found.add(type);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }
}
