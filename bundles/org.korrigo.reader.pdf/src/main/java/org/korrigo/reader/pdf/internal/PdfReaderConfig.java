package org.korrigo.reader.pdf.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a scan may be at most; beyond it a document is refused and a page quarantined, before anything is decoded. */
@ObjectClassDefinition(
        id = PdfReaderConfig.PID,
        name = "%config.name",
        description = "%config.description",
        localization = "OSGI-INF/l10n/bundle")
@interface PdfReaderConfig {

    String PID = "org.korrigo.reader.pdf";

    @AttributeDefinition(name = "%pages.name", description = "%pages.description", min = "1", max = "10000")
    int most_pages() default 2500;

    @AttributeDefinition(name = "%pixels.name", description = "%pixels.description", min = "1", max = "1000")
    int most_megapixels() default 200;

    @AttributeDefinition(name = "%side.name", description = "%side.description", min = "100", max = "10000")
    int most_page_millimetres() default 2000;

    @AttributeDefinition(name = "%content.name", description = "%content.description", min = "1", max = "256")
    int most_content_mebibytes() default 32;
}
