package org.korrigo.application.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeRemark;

/** Reads barèmes from files. */
final class SchemeReader {

    private SchemeReader() {}

    /** @throws org.korrigo.domain.Problem {@code scheme-unreadable} */
    static SchemeReading read(SchemeFile file, ItemIds ids) {
        String text = SchemeText.of(file.bytes());
        Faults faults = new Faults();
        List<SchemeRemark> remarks = new ArrayList<>();
        List<Draft> drafts = isJson(file.name(), text)
                ? new JsonSchemeReader(faults, remarks).read(text)
                : new CsvSchemeReader(faults, remarks).read(text);
        new DraftCheck(faults, remarks).check(drafts);
        faults.requireNone();
        return new SchemeReading(ids.assign(drafts), remarks);
    }

    private static boolean isJson(String name, String text) {
        String begin = text.stripLeading();
        return begin.startsWith("{")
                || begin.startsWith("[")
                || name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
