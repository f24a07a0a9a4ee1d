package org.korrigo.identity.roster.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.korrigo.spi.identity.ZoneReading;

/** What was read in one zone of one page. @param engines the readings of each engine */
record Evidence(Trait trait, int page, List<List<Reading>> engines) {
    /** An engine that gives no confidence is still heard. */
    private static final double LEAST_CONFIDENCE = 0.02;
    /** A class that resembles no class of the list was misread. */
    private static final double LEGIBLE_CLASS = 0.5;

    /** The readings that say something about students, in the order of traits and pages. */
    static List<Evidence> of(List<ZoneReading> zones) {
        Map<Trait, Map<Integer, List<List<Reading>>>> sorted = new EnumMap<>(Trait.class);
        for (ZoneReading zone : zones) {
            Optional<Trait> trait = Trait.of(zone.zone());
            List<Reading> readings = zone.candidates().stream()
                    .map(Reading::of)
                    .filter(reading -> !reading.isBlank())
                    .toList();
            if (trait.isPresent() && !readings.isEmpty()) {
                sorted.computeIfAbsent(trait.get(), key -> new TreeMap<>())
                        .computeIfAbsent(zone.page(), key -> new ArrayList<>())
                        .add(readings);
            }
        }
        List<Evidence> evidence = new ArrayList<>();
        sorted.forEach((trait, pages) -> pages.forEach((page, some) -> evidence.add(new Evidence(trait, page, some))));
        return evidence;
    }

    boolean isLegibleFor(List<Student> students) {
        return trait != Trait.CLASS_NAME
                || students.stream().anyMatch(student -> alike(student).orElse(0.0) >= LEGIBLE_CLASS);
    }

    /** How well the zone fits the student, 0 to 1: the mean over the engines; empty when the list does not say. */
    Optional<Double> alike(Student student) {
        return trait.knownOf(student)
                ? Optional.of(engines.stream()
                        .mapToDouble(readings -> alike(student, readings))
                        .average()
                        .orElse(0))
                : Optional.empty();
    }

    /** Between the best reading and the mean by confidence: one good view counts, yet all have a say. */
    private double alike(Student student, List<Reading> readings) {
        double best = 0;
        double sum = 0;
        double weights = 0;
        for (Reading reading : readings) {
            double alike = trait.alike(student, reading);
            double weight = LEAST_CONFIDENCE + reading.confidence();
            best = Math.max(best, alike);
            sum += weight * alike;
            weights += weight;
        }
        return (best + sum / weights) / 2;
    }
}
