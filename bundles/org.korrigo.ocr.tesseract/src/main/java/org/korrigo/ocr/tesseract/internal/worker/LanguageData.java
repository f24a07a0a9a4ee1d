package org.korrigo.ocr.tesseract.internal.worker;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.zip.GZIPInputStream;

/** The language data that this bundle, or a fragment of it, brings. */
public final class LanguageData {
    /** French data reads every Latin script well enough to tell names apart. */
    private static final String DEFAULT = "fra";

    private LanguageData() {}

    /** The data for the first of these languages that has some; French when none has. */
    public static String nameFor(List<Locale> languages) {
        return languages.stream()
                .map(LanguageData::name)
                .filter(name -> LanguageData.class.getResource(resource(name)) != null)
                .findFirst()
                .orElse(DEFAULT);
    }

    static void unpack(String name, Path directory) throws IOException {
        try (InputStream in = LanguageData.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new FileNotFoundException(resource(name));
            }
            Path data = directory.resolve(name + ".traineddata");
            Files.copy(new GZIPInputStream(in), data, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String name(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException e) {
            return language.getLanguage();
        }
    }

    private static String resource(String name) {
        return "tessdata/" + name + ".traineddata.gz";
    }
}
