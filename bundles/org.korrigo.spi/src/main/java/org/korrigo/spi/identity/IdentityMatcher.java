package org.korrigo.spi.identity;

import java.util.List;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/** Ranks the students of a class list by what was read. It never decides: the core applies the margin. */
@ConsumerType
public interface IdentityMatcher {

    /** @return only entries of the class list, best first, at most ten; empty without evidence */
    List<IdentityCandidate> match(IdentityEvidence evidence, ClassRoster roster, Options options)
            throws PluginException, InterruptedException;
}
