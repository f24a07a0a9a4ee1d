package org.korrigo.trust.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The code of the bundles of these tests: leaves a mark as long as it runs. */
public final class Mark implements BundleActivator {

    static String of(String symbolicName) {
        return System.getProperty(symbolicName, "");
    }

    @Override
    public void start(BundleContext context) {
        System.setProperty(
                context.getBundle().getSymbolicName(),
                context.getBundle().getVersion().toString());
    }

    @Override
    public void stop(BundleContext context) {
        System.clearProperty(context.getBundle().getSymbolicName());
    }
}
