package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.trust.TrustMode;
import org.korrigo.trust.TrustWarning;

/** Configuration, list, signature and key in {@code etc/}. */
final class PolicyFiles {

    private final Path etc;
    private final Path memory;

    /** @param memory folder that survives restarts */
    PolicyFiles(Path etc, Path memory) {
        this.etc = etc;
        this.memory = memory;
    }

    Settings settings() {
        return Settings.read(etc);
    }

    TrustPolicy read() {
        Settings settings = settings();
        Set<TrustWarning> warnings = EnumSet.noneOf(TrustWarning.class);
        TrustMode mode = settings.mode().orElse(TrustMode.ALLOW_LIST);
        if (settings.mode().isEmpty()) {
            warnings.add(TrustWarning.MODE_UNKNOWN);
        } else if (mode == TrustMode.OPEN) {
            warnings.add(TrustWarning.OPEN);
        }
        HashList list = HashList.parse(text(settings, mode, warnings));
        if (!list.malformed().isEmpty()) {
            warnings.add(TrustWarning.LIST_MALFORMED);
        }
        return TrustPolicy.of(mode, list.jars(), warnings);
    }

    private String text(Settings settings, TrustMode mode, Set<TrustWarning> warnings) {
        try {
            return mode == TrustMode.SIGNED
                    ? new SignedList(settings, memory).read(warnings)
                    : Files.readString(settings.list());
        } catch (IOException e) {
            if (mode != TrustMode.OPEN) {
                warnings.add(TrustWarning.LIST_UNREADABLE);
            }
            return "";
        }
    }

    /** Differs as soon as one of the files does. */
    String stamp() {
        Settings settings = settings();
        return Stream.of(etc.resolve(Settings.FILE), settings.list(), settings.signature(), settings.key())
                .map(PolicyFiles::stamp)
                .collect(Collectors.joining(" "));
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + "/" + Files.size(file);
        } catch (IOException e) {
            return "-";
        }
    }
}
