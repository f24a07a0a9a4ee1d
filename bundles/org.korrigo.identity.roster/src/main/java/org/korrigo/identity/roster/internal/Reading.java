package org.korrigo.identity.roster.internal;

import org.korrigo.spi.ocr.OcrCandidate;

/**
 * One way to read a zone, brought into the forms in which it is compared.
 *
 * @param name letters only
 * @param plain letters and digits
 * @param digits digits only, letters being the digits they look like
 * @param date digits with a slash for whatever stands between them
 * @param className without its level's ending
 */
record Reading(double confidence, String name, String plain, String digits, String date, String className) {
    static Reading of(OcrCandidate candidate) {
        String text = candidate.text();
        return new Reading(
                candidate.confidence(),
                Letters.ofName(text),
                Letters.of(text),
                Digits.of(text),
                text.strip().replaceAll("[^0-9]+", "/"),
                ClassName.shortened(text));
    }

    boolean isBlank() {
        return plain.isEmpty();
    }
}
