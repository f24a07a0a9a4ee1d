package org.korrigo.trust.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** Starts what somebody wanted started and the hook did not let. */
final class Starting {

    private Starting() {}

    static void startIfWanted(Bundle bundle) throws BundleException {
        BundleStartLevel wish = bundle.adapt(BundleStartLevel.class);
        if (wish != null && wish.isPersistentlyStarted() && !isFragment(bundle)) {
            bundle.start(wish.isActivationPolicyUsed() ? Bundle.START_ACTIVATION_POLICY : 0);
        }
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
