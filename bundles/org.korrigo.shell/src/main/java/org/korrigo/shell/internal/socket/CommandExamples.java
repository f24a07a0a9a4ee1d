package org.korrigo.shell.internal.socket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The example of each command: taken from the page that people read, so that there is one, which the tests run. */
final class CommandExamples {

    private static final Pattern EXAMPLE = Pattern.compile("`(bin/korrigo ([a-z-]+)[^`]*)` \\|$", Pattern.MULTILINE);
    private static final Map<String, String> EXAMPLES = read();

    private CommandExamples() {}

    /** @param command with or without scope */
    static Optional<String> of(String command) {
        return Optional.ofNullable(EXAMPLES.get(command.replaceFirst("^korrigo:", "")));
    }

    private static Map<String, String> read() {
        try (InputStream page = CommandExamples.class.getResourceAsStream("/help/commands.md")) {
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return EXAMPLE.matcher(text)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
