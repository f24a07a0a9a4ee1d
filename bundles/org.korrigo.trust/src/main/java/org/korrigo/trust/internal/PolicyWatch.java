package org.korrigo.trust.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sees that the files changed. Runs on the worker once a second. */
final class PolicyWatch implements Runnable {

    private static final Logger LOG = System.getLogger(PolicyWatch.class.getName());

    private final PolicyFiles files;
    private final Enforcement enforcement;
    private final Runnable each;
    private String loaded;
    private String seen;

    /** @param each time as well */
    PolicyWatch(PolicyFiles files, Enforcement enforcement, Runnable each) {
        this.files = files;
        this.enforcement = enforcement;
        this.each = each;
        this.loaded = files.stamp();
    }

    @Override
    public void run() {
        try {
            String now = files.stamp();
            // a file that is still being written differs at the next look
            if (!now.equals(loaded) && now.equals(seen)) {
                reload();
            }
            seen = now;
            each.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Plug-in trust could not follow its files", e);
        }
    }

    void reload() {
        loaded = files.stamp();
        enforcement.apply(files.read());
    }
}
