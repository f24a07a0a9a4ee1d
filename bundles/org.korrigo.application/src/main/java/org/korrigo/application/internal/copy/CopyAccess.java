package org.korrigo.application.internal.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may see and who may mark a copy, the one place that says so. Every method needs a unit of work and takes at most one statement,
 * none for an administrator. What somebody may not see is answered as if it did not exist.
 */
@Component(service = CopyAccess.class)
public final class CopyAccess {

    private static final Set<String> WHOLE_COPY = Set.of();

    private final DistributionRepository distribution;

    @Activate
    public CopyAccess(@Reference DistributionRepository distribution) {
        this.distribution = distribution;
    }

    /**
     * What the actor may mark of a copy: administrators mark all; a teacher marks copies that are ready or later, and when the exam has
     * markers only the own share.
     *
     * @return empty when the actor may not mark it; an empty set is the whole copy, otherwise the ids of the questions
     */
    public Optional<Set<String>> itemsOf(Actor actor, Copy copy) {
        if (actor.has(Role.ADMIN)) {
            return Optional.of(WHOLE_COPY);
        }
        return isForMarkers(actor, copy)
                ? distribution.rights(copy.exam(), actor.name(), copy.id()).of(copy.id())
                : Optional.empty();
    }

    /** As {@link #itemsOf(Actor, Copy)} for many copies of one exam; copies that the actor may not mark are left out. */
    public Map<UUID, Set<String>> itemsOf(Actor actor, UUID exam, Collection<Copy> copies) {
        Map<UUID, Set<String>> items = new HashMap<>();
        if (actor.has(Role.ADMIN)) {
            copies.forEach(copy -> items.put(copy.id(), WHOLE_COPY));
        } else if (actor.has(Role.TEACHER)) {
            Rights rights = distribution.rights(exam, actor.name());
            copies.stream().filter(copy -> isForMarkers(actor, copy)).forEach(copy -> rights.of(copy.id())
                    .ifPresent(own -> items.put(copy.id(), own)));
        }
        return items;
    }

    /** As {@link #itemsOf(Actor, UUID, Collection)} for copies of any exams. */
    public Map<UUID, Set<String>> itemsOf(Actor actor, Collection<Copy> copies) {
        if (actor.has(Role.ADMIN)) {
            return copies.stream().collect(Collectors.toMap(Copy::id, copy -> WHOLE_COPY));
        }
        Set<UUID> exams = copies.stream().map(Copy::exam).collect(Collectors.toSet());
        Map<UUID, Rights> rights = distribution.rights(exams, actor.name());
        Map<UUID, Set<String>> items = new HashMap<>();
        copies.stream()
                .filter(copy -> isForMarkers(actor, copy))
                .forEach(copy -> rights.get(copy.exam()).of(copy.id()).ifPresent(own -> items.put(copy.id(), own)));
        return items;
    }

    /** @return as {@link #itemsOf(Actor, Copy)}. @throws Problem {@code copy-not-found} when the actor may not mark it */
    public Set<String> requireMarkable(Actor actor, Copy copy) {
        return itemsOf(actor, copy).orElseThrow(() -> unknown(copy));
    }

    /** Whether the actor may look at a copy: who marks it, the office, and the student whom it was given back to. */
    public boolean visible(Actor actor, Copy copy) {
        return CopyViews.mayKnowNames(actor)
                || isGivenBackTo(actor, copy)
                || itemsOf(actor, copy).isPresent();
    }

    /** @throws Problem {@code copy-not-found} when the actor may not see it */
    public void requireVisible(Actor actor, Copy copy) {
        if (!visible(actor, copy)) {
            throw unknown(copy);
        }
    }

    private static boolean isGivenBackTo(Actor actor, Copy copy) {
        return actor.has(Role.STUDENT)
                && copy.state() == CopyState.RELEASED
                && actor.student().isPresent()
                && actor.student().equals(copy.identity().student());
    }

    private static boolean isForMarkers(Actor actor, Copy copy) {
        return actor.has(Role.TEACHER) && copy.state().compareTo(CopyState.READY) >= 0;
    }

    private static Problem unknown(Copy copy) {
        return Problem.notFound("copy", copy.id());
    }
}
