package org.korrigo.rest.internal.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.job.JobPulse.Beat;
import org.korrigo.domain.job.JobKind;

/** Says that something moved, never what it holds. @param data JSON with ids alone */
record Hint(String name, String data) {

    private static final Set<JobKind> OF_COPIES = Set.of(JobKind.IDENTIFY, JobKind.RENDER);

    /** One for each exam, however many of its jobs moved, and one for each batch. */
    static List<Hint> of(List<Beat> moved) {
        Map<UUID, Set<String>> jobs = new LinkedHashMap<>();
        Set<Hint> hints = new LinkedHashSet<>();
        for (Beat beat : moved) {
            jobs.computeIfAbsent(beat.exam(), exam -> new TreeSet<>())
                    .add(beat.job().toString());
            if (!OF_COPIES.contains(beat.kind())) {
                hints.add(new Hint("batch", "{\"exam\":\"" + beat.exam() + "\",\"batch\":\"" + beat.subject() + "\"}"));
            }
        }
        List<Hint> all = new ArrayList<>();
        jobs.forEach((exam, ids) -> all.add(new Hint(
                "jobs",
                ids.stream().collect(Collectors.joining("\",\"", "{\"exam\":\"" + exam + "\",\"jobs\":[\"", "\"]}")))));
        all.addAll(hints);
        return all;
    }
}
