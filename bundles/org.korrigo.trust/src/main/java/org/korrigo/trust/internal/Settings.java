package org.korrigo.trust.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.korrigo.trust.TrustMode;

/**
 * The configuration, read from its file: this bundle is awake before the configuration service.
 *
 * @param mode empty when it names none: a slip of the pen must not open the server
 */
record Settings(Optional<TrustMode> mode, Path list, Path signature, Path key) {

    static final String FILE = "org.korrigo.trust.cfg";

    private static final String MODE = "korrigo.plugins.trust";
    private static final String LIST = "korrigo.plugins.trust.list";
    private static final String KEY = "korrigo.plugins.trust.key";

    static Settings read(Path etc) {
        Properties properties = new Properties();
        Optional<TrustMode> mode;
        try (Reader text = Files.newBufferedReader(etc.resolve(FILE))) {
            properties.load(text);
            mode = TrustMode.of(
                    properties.getProperty(MODE, TrustMode.OPEN.word()).strip());
        } catch (NoSuchFileException e) {
            mode = Optional.of(TrustMode.OPEN);
        } catch (IOException | IllegalArgumentException e) {
            mode = Optional.empty();
        }
        String list = properties.getProperty(LIST, "org.korrigo.trust.sha256").strip();
        return new Settings(
                mode,
                etc.resolve(list),
                etc.resolve(list + ".sig"),
                etc.resolve(properties.getProperty(KEY, "org.korrigo.trust.pem").strip()));
    }
}
