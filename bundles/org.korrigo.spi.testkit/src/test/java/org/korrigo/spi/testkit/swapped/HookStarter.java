package org.korrigo.spi.testkit.swapped;

import org.osgi.framework.BundleContext;

/** Hands an object of its own to the JVM, which keeps it. */
public final class HookStarter extends Starter {

    /** System property under which the object is kept. */
    public static final String KEPT = "org.korrigo.spi.testkit.kept";

    @Override
    public void start(BundleContext context) {
        super.start(context);
        System.getProperties().put(KEPT, this);
    }
}
