package org.korrigo.demo.internal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PlannedFault;
import org.korrigo.domain.Problem;

/** Chooses the booklets at which faults happen: spread over the batch, each at one of its own while there are enough. */
final class FaultPlacement {

    /** Faults of which one hides the other. */
    private static final List<Set<Fault>> CONTRARY = List.of(
            Set.of(
                    Fault.MISSING_VERSO,
                    Fault.UPSIDE_DOWN_VERSO,
                    Fault.MISSING_RECTO,
                    Fault.DOUBLE_FEED,
                    Fault.SWAPPED_SIDES,
                    Fault.QUARTER_TURN,
                    Fault.LYING_ROTATION),
            Set.of(Fault.DUPLICATE_SHEET, Fault.SCANNED_AGAIN_LATER, Fault.DOUBLE_FEED),
            Set.of(Fault.EMPTY_NAME, Fault.NOT_IN_LIST));

    private final int booklets;
    private final List<PlannedFault> placed = new ArrayList<>();

    private FaultPlacement(int booklets) {
        this.booklets = booklets;
    }

    /** For example {@code upside-down-verso}. */
    static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param possible the faults that can happen
     * @throws Problem {@code sample-fault-unknown}, or {@code sample-size} when there are too few booklets for the faults
     */
    static List<PlannedFault> of(List<String> names, Set<Fault> possible, int booklets) {
        List<Fault> faults = names.stream().map(name -> fault(name, possible)).toList();
        FaultPlacement placement = new FaultPlacement(booklets);
        for (int i = 0; i < faults.size(); i++) {
            int preferred = 1 + (2 * i + 1) * booklets / (2 * faults.size());
            placement.place(faults.get(i), Math.min(booklets, preferred));
        }
        return List.copyOf(placement.placed);
    }

    private static Fault fault(String name, Set<Fault> possible) {
        return possible.stream()
                .filter(fault -> name(fault).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "sample-fault-unknown",
                        Map.of(
                                "fault",
                                name,
                                "allowed",
                                possible.stream().map(FaultPlacement::name).toList())));
    }

    private void place(Fault fault, int preferred) {
        Optional<Integer> booklet = IntStream.rangeClosed(1, booklets)
                .boxed()
                .filter(candidate -> fits(fault, candidate))
                .min(Comparator.comparingInt((Integer candidate) -> load(fault, candidate))
                        .thenComparing(candidate -> Math.floorMod(candidate - preferred, booklets)));
        if (booklet.isEmpty()) {
            throw Problem.invalid("sample-size", Map.of("booklets", booklets, "fault", name(fault)));
        }
        placed.add(new PlannedFault(fault, booklet.get()));
    }

    private boolean fits(Fault fault, int booklet) {
        int last = fault.touchesNext() ? booklet + 1 : booklet;
        return last <= booklets
                && !has(fault, booklet)
                && IntStream.rangeClosed(booklet, last).noneMatch(touched -> isTaken(fault, booklet, touched));
    }

    /** Whether a fault that happens to one booklet would meet one like it, or one that hides it, at a booklet it touches. */
    private boolean isTaken(Fault fault, int booklet, int touched) {
        return placed.stream()
                .filter(other -> other.booklet() <= touched && lastOf(other) >= touched)
                .anyMatch(other -> contrary(fault, other.fault())
                        || other.fault() == fault && (fault.touchesNext() || other.booklet() == booklet));
    }

    private static boolean contrary(Fault one, Fault other) {
        return one != other && CONTRARY.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    private boolean has(Fault fault, int booklet) {
        return placed.contains(new PlannedFault(fault, booklet));
    }

    /** Faults that the booklets it would happen to have already. */
    private int load(Fault fault, int booklet) {
        int last = fault.touchesNext() ? booklet + 1 : booklet;
        return (int) placed.stream()
                .filter(other -> other.booklet() <= last && lastOf(other) >= booklet)
                .count();
    }

    private static int lastOf(PlannedFault planned) {
        return planned.fault().touchesNext() ? planned.booklet() + 1 : planned.booklet();
    }
}
