package org.korrigo.ocr.tesseract.internal.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.korrigo.spi.PluginException;

/** Unpacks the native libraries for this machine and loads them. */
final class NativeLibrary {
    private static final Map<String, String> FOLDERS =
            Map.of("amd64", "linux-x86_64", "x86_64", "linux-x86_64", "aarch64", "linux-arm64", "arm64", "linux-arm64");
    private static final String LEPTONICA = "libleptonica.so.6";
    private static final String TESSERACT = "libtesseract.so.5.5";

    private NativeLibrary() {}

    static LoadedLibrary load(Path directory) throws IOException, PluginException {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        // libtesseract looks for libleptonica beside itself ($ORIGIN), so both lie in one directory
        unpack("/org/bytedeco/leptonica/" + platform + "/" + LEPTONICA, directory.resolve(LEPTONICA));
        Path tesseract = directory.resolve(TESSERACT);
        unpack("/org/bytedeco/tesseract/" + platform + "/" + TESSERACT, tesseract);
        System.setProperty("jna.tmpdir", directory.toString());
        try {
            return LoadedLibrary.of(tesseract);
        } catch (UnsatisfiedLinkError e) {
            throw missing(platform, e);
        }
    }

    static String platform(String system, String architecture) throws PluginException {
        String folder = FOLDERS.get(architecture);
        if (!system.equalsIgnoreCase("Linux") || folder == null) {
            throw missing(system + " " + architecture, null);
        }
        return folder;
    }

    private static void unpack(String resource, Path target) throws IOException, PluginException {
        try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw missing(resource, null);
            }
            Files.copy(in, target);
        }
    }

    private static PluginException missing(String platform, Throwable cause) {
        return new PluginException(
                "ocr-native-missing",
                "Tesseract cannot run here: this plug-in brings it for Linux on x86-64 and ARM64 with glibc only, not for "
                        + platform + ". Choose another OCR engine for the exam.",
                Map.of("platform", platform),
                cause);
    }
}
