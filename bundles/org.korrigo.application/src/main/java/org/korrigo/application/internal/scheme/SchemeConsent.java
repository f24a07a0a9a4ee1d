package org.korrigo.application.internal.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.domain.Problem;

/** What must not happen to marks, and what must not happen before somebody has seen the list. */
record SchemeConsent(List<AsideMarks> aside, List<UnfitMark> unfit, List<UnmarkedCopy> unmarked) {

    private static final int MOST_NAMED = 20;

    /** @throws Problem {@code scheme-below-final-marks}, {@code scheme-in-use}, {@code scheme-unfit-marks}, {@code scheme-unmarked-copies} */
    void require(boolean accepted) {
        List<UnfitMark> tooHigh = unfit.stream()
                .filter(mark -> mark.settled() && mark.aboveMaximum())
                .toList();
        refuse("scheme-below-final-marks", tooHigh.stream().map(SchemeConsent::words));
        if (!accepted) {
            refuse("scheme-in-use", aside.stream().map(SchemeConsent::words));
            refuse("scheme-unfit-marks", unfit.stream().map(SchemeConsent::words));
            refuse("scheme-unmarked-copies", unmarked.stream().map(UnmarkedCopy::copy));
        }
    }

    private static String words(AsideMarks aside) {
        return "« " + aside.label() + " » (" + named(aside.copies()) + ")";
    }

    private static String words(UnfitMark mark) {
        return mark.copy() + " « " + mark.label() + " » " + mark.points().toPlainString() + " / "
                + mark.maximum().toPlainString();
    }

    private static void refuse(String code, Stream<String> found) {
        List<String> all = found.toList();
        if (!all.isEmpty()) {
            throw Problem.conflict(code, Map.of("items", named(all), "count", all.size()));
        }
    }

    private static String named(Collection<String> words) {
        String first = words.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return words.size() > MOST_NAMED ? first + "…" : first;
    }
}
