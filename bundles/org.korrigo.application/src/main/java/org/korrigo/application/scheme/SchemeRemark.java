package org.korrigo.application.scheme;

import java.util.Map;

/**
 * What a reader of barèmes passed over or understood in its own way. Its sentence is {@code scheme-remark.CODE}.
 *
 * @param code {@code unknown-member}, {@code optional}, {@code parent-points} or {@code total-row}
 * @param place JSON pointer, or line and column
 * @param value what stands there
 */
public record SchemeRemark(String code, String place, String value) {

    /** As problems carry them, so that the sentence is found in the same way. */
    public Map<String, Object> facts() {
        return Map.of("reason", code, "place", place, "value", value);
    }
}
