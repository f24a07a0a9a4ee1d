package org.korrigo.ocr.tesseract.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What exams and OCR profiles can set. */
@ObjectClassDefinition(id = TesseractOptionKeys.ID, name = "%options.name", localization = "OSGI-INF/l10n/bundle")
@interface TesseractOptionKeys {

    String ID = "org.korrigo.ocr.tesseract.options";

    @AttributeDefinition(
            name = "%options.segmentation.name",
            description = "%options.segmentation.description",
            required = false,
            options = {
                @Option(label = "%segmentation.6", value = "6"),
                @Option(label = "%segmentation.7", value = "7"),
                @Option(label = "%segmentation.8", value = "8"),
                @Option(label = "%segmentation.10", value = "10"),
                @Option(label = "%segmentation.11", value = "11"),
                @Option(label = "%segmentation.13", value = "13")
            })
    String page$_$segmentation();

    @AttributeDefinition(
            name = "%options.languages.name",
            description = "%options.languages.description",
            required = false)
    String languages();
}
