package org.korrigo.trust.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Keeps what is not trusted out of one resolution. The framework holds its lock while it asks: no file, no service, no waiting.
 *
 * <p>To strike a bundle from the resolvable ones would be enough by the specification. But Felix then looks for providers among the
 * unresolved alone, so that one refused bundle would keep all others from resolving. It is done only where nobody else is concerned;
 * otherwise a refused bundle finds no provider and is none.
 */
final class RefusingHook implements ResolverHook {

    private final Predicate<BundleRevision> trusted;
    private final List<BundleRevision> refused;
    private final boolean hopeless;

    RefusingHook(Collection<BundleRevision> triggers, Predicate<BundleRevision> trusted) {
        this.trusted = trusted;
        this.refused = triggers.stream().filter(trusted.negate()).toList();
        this.hopeless = !refused.isEmpty() && refused.size() == triggers.size();
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        candidates.removeIf(revision -> refused.contains(revision) && (hopeless || needsNothing(revision)));
    }

    private static boolean needsNothing(BundleRevision revision) {
        return revision.getDeclaredRequirements(null).stream().noneMatch(RefusingHook::isMandatory);
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        return Constants.RESOLUTION_MANDATORY.equals(requirement
                        .getDirectives()
                        .getOrDefault(Constants.RESOLUTION_DIRECTIVE, Constants.RESOLUTION_MANDATORY))
                && Constants.EFFECTIVE_RESOLVE.equals(requirement
                        .getDirectives()
                        .getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        if (trusted.test(requirement.getRevision())) {
            candidates.removeIf(candidate -> !trusted.test(candidate.getRevision()));
        } else {
            candidates.clear();
        }
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> candidates) {
        candidates.removeIf(candidate -> !trusted.test(candidate.getRevision()));
    }

    @Override
    public void end() {
        // nothing was kept
    }
}
