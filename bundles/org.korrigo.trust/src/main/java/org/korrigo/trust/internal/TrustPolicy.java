package org.korrigo.trust.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.trust.TrustMode;
import org.korrigo.trust.TrustWarning;
import org.korrigo.trust.TrustedJar;

/** What is trusted beside the distribution, as of one reading of the files. */
record TrustPolicy(TrustMode mode, List<TrustedJar> jars, Set<String> hashes, Set<TrustWarning> warnings) {

    static TrustPolicy of(TrustMode mode, List<TrustedJar> jars, Set<TrustWarning> warnings) {
        Set<String> hashes = jars.stream().map(TrustedJar::sha256).collect(Collectors.toUnmodifiableSet());
        return new TrustPolicy(mode, List.copyOf(jars), hashes, Set.copyOf(warnings));
    }

    boolean isOpen() {
        return mode == TrustMode.OPEN;
    }

    boolean trusts(Evidence evidence) {
        return isOpen() || evidence.distributed() || hashes.contains(evidence.sha256());
    }
}
