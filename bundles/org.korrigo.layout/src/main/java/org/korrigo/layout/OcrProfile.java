package org.korrigo.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;

/**
 * How zones that name this profile are read, set by configuration {@code org.korrigo.ocr.profile-NAME}.
 *
 * @param name {@code [a-z][a-z0-9-]*}
 * @param languages most likely first; empty says nothing
 * @param writing {@link WritingKind#NONE} says nothing
 * @param allowed the characters that may stand there; empty says nothing
 * @param options for the engine
 */
public record OcrProfile(String name, List<Locale> languages, WritingKind writing, String allowed, Options options) {

    public OcrProfile {
        languages = List.copyOf(languages);
    }

    /** The zone with what it leaves open filled in: kind of writing and allowed characters. What the zone says itself stays. */
    public Zone fill(Zone zone) {
        return new Zone(
                zone.id(),
                zone.page(),
                zone.region(),
                zone.role(),
                zone.writing() == WritingKind.NONE ? writing : zone.writing(),
                zone.cells(),
                zone.allowed().isEmpty() ? allowed : zone.allowed(),
                zone.profile());
    }

    /** The languages of this profile, or the usual ones when it names none. */
    public List<Locale> languagesOr(List<Locale> usual) {
        return languages.isEmpty() ? usual : languages;
    }

    /** The exam's options for an engine, with those of this profile in front. */
    public Options over(Options exam) {
        Map<String, String> all = new HashMap<>(exam.values());
        all.putAll(options.values());
        return new Options(all);
    }
}
