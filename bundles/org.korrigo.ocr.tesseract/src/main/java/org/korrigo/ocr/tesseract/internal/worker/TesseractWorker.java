package org.korrigo.ocr.tesseract.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.ocr.OcrCandidate;

/** Runs Tesseract in the child JVM and keeps it warm, one reader a language. */
public final class TesseractWorker implements IsolatedCode {
    private final Map<String, LineReader> readers = new HashMap<>();
    private Path directory;
    private LoadedLibrary library;

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        long started = System.nanoTime();
        ReadingJob job = ReadingJob.decoded(request);
        LineReader reader = reader(job.language());
        List<OcrCandidate> readings = new ArrayList<>();
        long end = started + job.milliseconds() * 1_000_000L;
        long before = System.nanoTime();
        for (GreyImage view : job.views()) {
            // a view takes about as long as the one before it
            boolean inTime = readings.isEmpty() || 2 * System.nanoTime() - before < end;
            if (inTime) {
                before = System.nanoTime();
                readings.add(reader.read(view, job.segmentation(), job.allowed()));
            }
        }
        new Readings(readings).encode(answer);
    }

    private LineReader reader(String language) throws IOException, PluginException {
        LineReader reader = readers.get(language);
        if (reader == null) {
            load();
            LanguageData.unpack(language, directory);
            reader = new LineReader(library, directory, language);
            readers.put(language, reader);
        }
        return reader;
    }

    private void load() throws IOException, PluginException {
        if (library == null) {
            directory = Files.createTempDirectory("korrigo-tesseract");
            library = NativeLibrary.load(directory);
        }
    }
}
