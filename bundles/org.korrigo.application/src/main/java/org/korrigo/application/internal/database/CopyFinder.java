package org.korrigo.application.internal.database;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyNumbers;
import org.korrigo.domain.copy.CopyRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds a copy by its number or id, whatever its exam. */
@Component(service = CopyFinder.class)
public final class CopyFinder {

    private final UnitOfWork work;
    private final CopyNumbers numbers;
    private final CopyRepository copies;

    @Activate
    public CopyFinder(@Reference UnitOfWork work, @Reference CopyNumbers numbers, @Reference CopyRepository copies) {
        this.work = work;
        this.numbers = numbers;
        this.copies = copies;
    }

    /** @throws Problem {@code copy-not-found} */
    Copy find(String name) {
        return work.read(() -> numbers.copyOf(name)
                .or(() -> id(name))
                .flatMap(copies::find)
                .orElseThrow(() -> Problem.notFound("copy", name)));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
