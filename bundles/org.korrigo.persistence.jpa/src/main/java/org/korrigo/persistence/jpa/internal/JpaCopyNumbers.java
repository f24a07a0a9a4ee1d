package org.korrigo.persistence.jpa.internal;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyNumbers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers of copies in table copy. */
@Component
public final class JpaCopyNumbers implements CopyNumbers {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaCopyNumbers(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<UUID> copyOf(String number) {
        return unit.entities()
                .createQuery("select c.id from CopyRow c where c.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
