package org.korrigo.application.internal.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.Problem;

/** What is wrong with a file, all of it: whoever mends a spreadsheet wants to do it once. */
final class Faults {

    private static final int MOST_TOLD = 50;

    private final List<Map<String, String>> found = new ArrayList<>();

    /**
     * Notes a fault.
     *
     * @param reason its sentence is {@code scheme-unreadable.REASON.detail}
     * @param place JSON pointer, or line and column
     * @param value what stands there
     */
    void add(String reason, String place, String value) {
        found.add(Map.of("reason", reason, "place", place, "value", value));
    }

    /** A fault after which there is nothing more to read. */
    static Problem fatal(String reason, String place, String value) {
        Faults faults = new Faults();
        faults.add(reason, place, value);
        return faults.problem();
    }

    /** @throws Problem {@code scheme-unreadable} */
    void requireNone() {
        if (!found.isEmpty()) {
            throw problem();
        }
    }

    private Problem problem() {
        Map<String, String> first = found.get(0);
        return Problem.invalid(
                "scheme-unreadable",
                Map.of(
                        "reason",
                        first.get("reason"),
                        "place",
                        first.get("place"),
                        "value",
                        first.get("value"),
                        "count",
                        found.size(),
                        "faults",
                        List.copyOf(found.subList(0, Math.min(MOST_TOLD, found.size())))));
    }
}
