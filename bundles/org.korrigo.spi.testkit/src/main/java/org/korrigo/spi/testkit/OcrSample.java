package org.korrigo.spi.testkit;

import org.korrigo.spi.ocr.OcrRequest;

/** An image and what stands on it. */
public record OcrSample(String text, OcrRequest request) {}
