package org.korrigo.trust.internal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits for what another thread does. */
final class Eventually {

    private static final long LIMIT_MILLIS = 15_000;

    private Eventually() {}

    static void eventually(ThrowingCallable assertion) throws Throwable {
        long end = System.currentTimeMillis() + LIMIT_MILLIS;
        while (true) {
            try {
                assertion.call();
                return;
            } catch (AssertionError | RuntimeException e) {
                if (System.currentTimeMillis() > end) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }
}
