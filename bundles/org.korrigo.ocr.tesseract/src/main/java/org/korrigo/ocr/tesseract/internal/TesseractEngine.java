package org.korrigo.ocr.tesseract.internal;

import java.time.Duration;
import java.util.Optional;
import org.korrigo.ocr.tesseract.internal.image.Writing;
import org.korrigo.ocr.tesseract.internal.worker.LanguageData;
import org.korrigo.ocr.tesseract.internal.worker.ReadingJob;
import org.korrigo.ocr.tesseract.internal.worker.Readings;
import org.korrigo.ocr.tesseract.internal.worker.TesseractWorker;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cleans a zone, then has Tesseract read it in a child process, several ways while time is left. */
@Component
@KorrigoPlugin(id = "tesseract", label = "%plugin.tesseract", options = TesseractOptionKeys.ID)
public final class TesseractEngine implements OcrEngine {
    private static final int HEAP_MEGABYTES = 128;
    /** The rest of the time is for the way to the child and back. */
    private static final double SHARE_OF_BUDGET = 0.8;

    private final Isolation isolation;

    @Activate
    public TesseractEngine(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public OcrResult recognise(OcrRequest request) throws PluginException, InterruptedException {
        boolean leftToOthers = request.writing() == WritingKind.NONE
                || request.writing() == WritingKind.HANDWRITTEN_DIGITS && request.cells() > 0;
        Optional<GreyImage> writing = leftToOthers ? Optional.empty() : Writing.in(request.image(), request.cells());
        return writing.isEmpty() ? OcrResult.NOTHING : read(Line.of(request, writing.get()), request);
    }

    private OcrResult read(Line line, OcrRequest request) throws PluginException, InterruptedException {
        Duration budget = request.budget();
        int milliseconds = (int) Math.min(Integer.MAX_VALUE, budget.toMillis() * SHARE_OF_BUDGET);
        String language = LanguageData.nameFor(TesseractOptions.languages(request));
        ReadingJob job = new ReadingJob(language, line.segmentation(), line.allowed(), milliseconds, line.views());
        IsolationLimits limits = new IsolationLimits(budget, HEAP_MEGABYTES);
        byte[] answer = isolation.run(TesseractWorker.class, job.encoded(), limits, Cancellation.NEVER);
        return Agreement.of(Readings.decoded(answer).candidates(), line.joined());
    }
}
