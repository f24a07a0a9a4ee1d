package org.korrigo.plugin;

import java.util.Arrays;
import java.util.Optional;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.scoring.ScoringScheme;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.storage.BlobStore;

/** The kinds of plug-ins that exams choose among. */
public enum PluginType {
    IMPORTER("importer", ScanImporter.class),
    READER("reader", DocumentReader.class),
    QUALITY("quality", QualityCheck.class),
    SPLIT("split", SplitStrategy.class),
    OCR("ocr", OcrEngine.class),
    IDENTITY("identity", IdentityMatcher.class),
    ROSTER("roster", ClassListReader.class),
    SCORING("scoring", ScoringScheme.class),
    DISTRIBUTION("distribution", DistributionStrategy.class),
    RENDERER("renderer", CopyRenderer.class),
    EXPORT("export", ResultExporter.class),
    STORAGE("storage", BlobStore.class);

    private final String word;
    private final Class<?> spi;

    PluginType(String word, Class<?> spi) {
        this.word = word;
        this.spi = spi;
    }

    /** What people call it, for example {@code ocr} in {@code ocr:tesseract}. */
    public String word() {
        return word;
    }

    public Class<?> spi() {
        return spi;
    }

    public static Optional<PluginType> of(Class<?> spi) {
        return Arrays.stream(values()).filter(type -> type.spi == spi).findFirst();
    }
}
