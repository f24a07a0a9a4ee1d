package org.korrigo.spi.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.osgi.annotation.versioning.ConsumerType;

/** Turns marks into a score sheet. A pure function: same arguments, same answer. */
@ConsumerType
public interface ScoringScheme {

    /** What is wrong with the mark scheme; empty when it can be used. */
    List<SchemeProblem> check(MarkScheme scheme, Options options);

    /** @param marks by item id; an item that is absent is not marked yet */
    ScoreSheet score(MarkScheme scheme, Map<String, BigDecimal> marks, Options options);
}
