package org.korrigo.preflight.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The files of etc/, read as the server will read them. */
final class Settings {

    private final Place place;
    private final Placeholders placeholders;

    Settings(Place place) {
        this.place = place;
        this.placeholders = new Placeholders(place);
    }

    /** One file. */
    final class CfgFile {

        private final Path path;
        private final Properties properties;

        private CfgFile(Path path, Properties properties) {
            this.path = path;
            this.properties = properties;
        }

        String get(String key, String otherwise) {
            return placeholders.filled(properties.getProperty(key, otherwise)).strip();
        }

        int number(String key, int otherwise) {
            String text = get(key, "");
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
        }

        /** For people: which line of which file sets a key. */
        String where(String key) throws IOException {
            List<String> lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith(key)) {
                    return path + ":" + (i + 1);
                }
            }
            return path.toString();
        }
    }

    /** Empty when there is none. */
    Optional<CfgFile> file(String name) {
        Path path = place.etc().resolve(name);
        return Files.isRegularFile(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** A file that need not be there. */
    CfgFile optional(String name) {
        return file(name).orElseGet(() -> new CfgFile(place.etc().resolve(name), new Properties()));
    }

    /** The first of those whose names begin like this and that sets the key to the value. */
    Optional<CfgFile> first(String prefix, String key, String value) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.etc(), prefix + "*.cfg")) {
            for (Path path : files) {
                CfgFile file = read(path);
                if (file.get(key, "").equals(value)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private CfgFile read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            // what cannot be read is as if it were not there; the server itself will say what it makes of it
            properties.clear();
        }
        return new CfgFile(path, properties);
    }
}
