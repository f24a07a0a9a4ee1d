package org.korrigo.persistence.jpa.internal;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One entity manager, one connection and one transaction a unit; the unit belongs to its thread. */
@Component(service = {UnitOfWork.class, JpaUnitOfWork.class})
public final class JpaUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(JpaUnitOfWork.class);
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_PAUSE_MS = 100;

    private final EntityManagerFactory factory;
    private final ThreadLocal<Unit> running = new ThreadLocal<>();

    @Activate
    public JpaUnitOfWork(@Reference(target = "(osgi.unit.name=korrigo)") EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return running.get() != null ? work.get() : open(work, false);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        Unit unit = running.get();
        if (unit == null) {
            return open(work, true);
        }
        unit.commits = true;
        return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
        Unit unit = running.get();
        if (unit == null) {
            action.run();
        } else {
            unit.afterCommit.add(action);
        }
    }

    /** Of the running unit. @throws IllegalStateException when none is open */
    EntityManager entities() {
        Unit unit = running.get();
        if (unit == null) {
            throw new IllegalStateException("No unit of work is open");
        }
        return unit.entities;
    }

    /** Inserts at once. @param duplicate thrown when the unique constraint refuses the row */
    void insert(Object row, String constraint, Supplier<Problem> duplicate) {
        EntityManager entities = entities();
        entities.persist(row);
        flush(constraint, duplicate);
    }

    /** Writes what is pending. @param duplicate thrown when the unique constraint refuses a row */
    void flush(String constraint, Supplier<Problem> duplicate) {
        try {
            entities().flush();
        } catch (PersistenceException e) {
            throw DatabaseErrors.isDuplicate(e, constraint) ? duplicate.get() : e;
        }
    }

    /** Writes what is pending. @param stale thrown when another unit of work has changed a row since it was read */
    void flush(Problem stale) {
        try {
            entities().flush();
        } catch (OptimisticLockException e) {
            throw stale;
        }
    }

    private <T> T open(Supplier<T> work, boolean commits) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, commits);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !DatabaseErrors.isTransient(e)) {
                    throw e;
                }
                LOG.debug("Tried again after a serialisation failure", e);
                pause(e);
            }
        }
    }

    private <T> T once(Supplier<T> work, boolean commits) {
        Unit unit = new Unit(factory.createEntityManager(), commits);
        T result;
        try {
            running.set(unit);
            unit.begin();
            result = work.get();
            unit.end();
        } finally {
            running.remove();
            unit.close();
        }
        unit.afterCommit.forEach(JpaUnitOfWork::runSafely);
        return result;
    }

    /** What it tells of has happened: the caller must not believe that it has not. */
    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.warn("What was to follow a commit failed", e);
        }
    }

    /** At random, so that those who got in each other's way do not meet again. */
    private static void pause(RuntimeException failure) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private static final class Unit {
        private final EntityManager entities;
        private final List<Runnable> afterCommit = new ArrayList<>();
        private boolean commits;

        private Unit(EntityManager entities, boolean commits) {
            this.entities = entities;
            this.commits = commits;
        }

        private void begin() {
            entities.getTransaction().begin();
            // takes the connection at once: reads, too, belong to the transaction
            entities.unwrap(Connection.class);
        }

        private void end() {
            if (commits) {
                entities.getTransaction().commit();
            }
        }

        private void close() {
            try {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            } finally {
                entities.close();
            }
        }
    }
}
