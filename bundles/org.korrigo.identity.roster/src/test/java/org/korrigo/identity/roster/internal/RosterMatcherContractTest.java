package org.korrigo.identity.roster.internal;

import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.testkit.IdentityMatcherContract;

class RosterMatcherContractTest extends IdentityMatcherContract {

    @Override
    protected IdentityMatcher matcher() {
        return new RosterMatcher();
    }
}
