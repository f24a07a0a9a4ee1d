package org.korrigo.spi.testkit.swapped;

import org.osgi.framework.BundleContext;

/** Forgets to end its thread. */
public final class ThreadStarter extends Starter {

    @Override
    public void start(BundleContext context) {
        super.start(context);
        Thread thread = new Thread(ThreadStarter::linger, "left behind");
        thread.setDaemon(true);
        thread.start();
    }

    private static void linger() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
