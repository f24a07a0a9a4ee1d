package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;

/** What every layout file promises, whether it lies in a bundle or in {@code deploy/}. */
public abstract class LayoutFileContract extends LayoutProviderContract {

    private static final String SUFFIX = ".layout.json";

    /** A layout file, or a folder of them. */
    protected Path place() {
        return Path.of("src", "main", "resources", "KORRIGO-INF", "layouts");
    }

    /** Reads as the server does: {@code LayoutJson.read} of {@code org.korrigo.layout}. */
    protected abstract BookletLayout read(String json);

    @Override
    protected final LayoutProvider provider() {
        return () -> files().stream().map(this::layout).toList();
    }

    @Test
    void namesEachFileAfterItsLayout() {
        assertThat(files()).allSatisfy(file -> assertThat(file.getFileName())
                .hasToString(layout(file).id() + SUFFIX));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(place())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BookletLayout layout(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
