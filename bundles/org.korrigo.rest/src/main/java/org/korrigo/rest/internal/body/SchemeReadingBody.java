package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Locale;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeRemark;
import org.korrigo.spi.scoring.MarkScheme;

/** A barème read from a file, and what was passed over in it. */
public record SchemeReadingBody(MarkScheme scheme, List<RemarkBody> remarks) {

    /** @param place JSON pointer, or line and column; @param detail in the reader's language */
    public record RemarkBody(String code, String place, String detail) {}

    public static SchemeReadingBody of(SchemeReading reading, ProblemTexts texts, Locale locale) {
        return new SchemeReadingBody(
                reading.scheme(),
                reading.remarks().stream()
                        .map(remark -> body(remark, texts, locale))
                        .toList());
    }

    private static RemarkBody body(SchemeRemark remark, ProblemTexts texts, Locale locale) {
        String detail = texts.detail("scheme-remark", remark.facts(), remark.value(), locale);
        return new RemarkBody(remark.code(), remark.place(), detail);
    }
}
