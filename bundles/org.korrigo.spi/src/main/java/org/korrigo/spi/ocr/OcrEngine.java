package org.korrigo.spi.ocr;

import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads one zone. It answers without a candidate when it cannot read this kind of writing or finds nothing. */
@ConsumerType
public interface OcrEngine {

    OcrResult recognise(OcrRequest request) throws PluginException, InterruptedException;
}
