package org.korrigo.application.internal.distribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.LeftCopy;

/** Holds a plan against what was asked: no question twice or with nobody, nothing to who is barred. */
public final class PlanFaults {

    /** Stands for a copy that can go only as a whole. */
    private static final List<String> UNDIVIDED = List.of("");

    private final Map<String, CopyToShare> asked;
    private final Set<String> markers;
    private final List<String> faults = new ArrayList<>();

    private PlanFaults(DistributionRequest request) {
        asked = request.copies().stream().collect(Collectors.toMap(CopyToShare::id, Function.identity()));
        markers = request.markers().stream().map(AvailableMarker::id).collect(Collectors.toSet());
    }

    /** @return English sentences; empty when the plan can be carried out */
    public static List<String> of(DistributionRequest request, DistributionPlan plan) {
        PlanFaults found = new PlanFaults(request);
        plan.shares().forEach(found::lookAt);
        found.requireCovered(plan);
        return List.copyOf(found.faults);
    }

    private void lookAt(CopyShare share) {
        CopyToShare copy = asked.get(share.copy());
        if (copy == null) {
            faults.add("It shares a copy out that was not asked for: " + share.copy() + ".");
        } else if (!markers.contains(share.marker())) {
            faults.add("It names a marker who was not offered: " + share.marker() + ".");
        } else if (copy.barred().contains(share.marker())) {
            faults.add("It gives " + share.copy() + " to " + share.marker() + ", who is barred from it.");
        }
    }

    private void requireCovered(DistributionPlan plan) {
        Set<String> left = plan.left().stream().map(LeftCopy::copy).collect(Collectors.toCollection(HashSet::new));
        Map<String, List<String>> given = new HashMap<>();
        for (CopyShare share : plan.shares()) {
            given.computeIfAbsent(share.copy(), copy -> new ArrayList<>()).addAll(items(share));
        }
        for (CopyToShare copy : asked.values()) {
            List<String> items = given.getOrDefault(copy.id(), List.of());
            boolean right = left.contains(copy.id()) ? items.isEmpty() : isEachOnce(items, wanted(copy));
            if (!right) {
                faults.add("Of " + copy.id() + " it gives " + items + " instead of " + wanted(copy) + ".");
            }
        }
    }

    private List<String> items(CopyShare share) {
        CopyToShare copy = asked.get(share.copy());
        return share.items().isEmpty() && copy != null ? wanted(copy) : List.copyOf(share.items());
    }

    private static List<String> wanted(CopyToShare copy) {
        return copy.items().isEmpty() ? UNDIVIDED : copy.items();
    }

    private static boolean isEachOnce(List<String> given, List<String> wanted) {
        return given.size() == wanted.size() && new HashSet<>(given).equals(new HashSet<>(wanted));
    }
}
