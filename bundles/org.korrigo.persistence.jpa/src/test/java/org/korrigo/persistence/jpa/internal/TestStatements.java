package org.korrigo.persistence.jpa.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that queries send. */
final class TestStatements extends SessionEventAdapter {

    private static final AtomicInteger SENT = new AtomicInteger();

    static {
        TestPersistence.ENTITIES.unwrap(Session.class).getEventManager().addListener(new TestStatements());
    }

    static void reset() {
        SENT.set(0);
    }

    static int count() {
        return SENT.get();
    }

    @Override
    public void postExecuteCall(SessionEvent event) {
        SENT.incrementAndGet();
    }
}
