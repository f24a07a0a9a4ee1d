package org.korrigo.ocr.tesseract.internal;

import java.util.List;
import java.util.Optional;
import org.korrigo.ocr.tesseract.internal.image.LineView;
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

/** Cleans a zone, then has Tesseract read it in a child process. */
@Component
@KorrigoPlugin(id = "tesseract", label = "%plugin.tesseract")
public final class TesseractEngine implements OcrEngine {
    private static final int SINGLE_LINE = 7;
    private static final int HEAP_MEGABYTES = 128;

    private final Isolation isolation;

    @Activate
    public TesseractEngine(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public OcrResult recognise(OcrRequest request) throws PluginException, InterruptedException {
        boolean leftToOthers = request.writing() == WritingKind.NONE
                || request.writing() == WritingKind.HANDWRITTEN_DIGITS && request.cells() > 0;
        Optional<GreyImage> writing = leftToOthers ? Optional.empty() : Writing.in(request.image());
        return writing.isEmpty() ? OcrResult.NOTHING : read(writing.get(), request);
    }

    private OcrResult read(GreyImage writing, OcrRequest request) throws PluginException, InterruptedException {
        int milliseconds = (int) Math.min(Integer.MAX_VALUE, request.budget().toMillis());
        List<GreyImage> views = List.of(LineView.of(writing, 48));
        ReadingJob job = new ReadingJob(
                LanguageData.nameFor(request.languages()), SINGLE_LINE, request.allowed(), milliseconds, views);
        IsolationLimits limits = new IsolationLimits(request.budget(), HEAP_MEGABYTES);
        byte[] answer = isolation.run(TesseractWorker.class, job.encoded(), limits, Cancellation.NEVER);
        return new OcrResult(Readings.decoded(answer).candidates());
    }
}
