package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.scheme.SchemeRemark;

/** What was written about one item, and what it means. */
final class DraftMembers {

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("", false),
            Map.entry("0", false),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("non", false),
            Map.entry("false", false),
            Map.entry("faux", false),
            Map.entry("1", true),
            Map.entry("x", true),
            Map.entry("o", true),
            Map.entry("y", true),
            Map.entry("oui", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("vrai", true),
            Map.entry("bonus", true));

    private final Place place;
    private final Map<Member, String> written;
    private final Faults faults;

    DraftMembers(Place place, Map<Member, String> written, Faults faults) {
        this.place = place;
        this.written = written;
        this.faults = faults;
    }

    Draft draft(List<Draft> children, List<SchemeRemark> remarks) {
        if (flag(Member.OPTIONAL)) {
            remarks.add(new SchemeRemark("optional", place.of(Member.OPTIONAL), text(Member.LABEL)));
        }
        return new Draft(
                place,
                text(Member.ID).strip(),
                text(Member.LABEL),
                decimal(Member.POINTS, "points-invalid"),
                decimal(Member.STEP, "step-invalid"),
                flag(Member.BONUS),
                children);
    }

    String text(Member member) {
        return written.getOrDefault(member, "");
    }

    /** Zero instead of what is no number, so that nothing more is said about it. */
    private Optional<BigDecimal> decimal(Member member, String fault) {
        String text = text(member);
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.read(text);
        if (number.isEmpty()) {
            faults.add(fault, place.of(member), text);
        }
        return number.or(() -> member == Member.POINTS ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private boolean flag(Member member) {
        Boolean known = WORDS.get(text(member).strip().toLowerCase(Locale.ROOT));
        if (known == null) {
            faults.add("flag-invalid", place.of(member), text(member));
        }
        return Boolean.TRUE.equals(known);
    }
}
