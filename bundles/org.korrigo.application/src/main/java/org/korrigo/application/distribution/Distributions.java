package org.korrigo.application.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.PluginChoice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who marks what. For administrators. An exam without markers is everybody's: every teacher marks every copy. As soon as it has some,
 * each of them sees the copies of the own share and no others, and never one of an excluded class.
 */
@ProviderType
public interface Distributions {

    List<MarkerView> markers(Actor actor, String exam);

    /**
     * Replaces the markers; shares of those who are no longer among them are free again, unless the copy is final. Audited.
     *
     * @throws org.korrigo.domain.Problem {@code account-not-found}, {@code marker-no-teacher}, {@code marker-twice}, {@code marker-weight}
     */
    List<MarkerView> setMarkers(Actor actor, String exam, List<MarkerView> markers);

    /** The strategies that are there. */
    List<StrategyView> strategies(Actor actor);

    /** What {@link #apply} would do. Changes nothing. */
    DistributionPreview preview(Actor actor, String exam, PluginChoice strategy);

    /**
     * Shares all copies out that may be marked and that nobody has begun; copies that were begun stay where they are. Audited; another
     * distribution takes its place.
     *
     * @throws org.korrigo.domain.Problem {@code markers-missing}, {@code plugin-unavailable}, {@code option-invalid}, {@code
     *     distribution-changed} (stale) when marking goes on too fast to plan
     */
    DistributionPreview apply(Actor actor, String exam, PluginChoice strategy);

    /**
     * Gives the unfinished copies of a marker to the others by the strategy that was applied last, and notes the marker as away. Marks
     * stay; a copy that the marker holds is opened. Copies that no other marker may have stay. Audited.
     *
     * @param from the user name. @throws org.korrigo.domain.Problem {@code marker-not-found}, and as {@link #apply}
     */
    DistributionPreview redispatch(Actor actor, String exam, String from);

    DistributionProgress progress(Actor actor, String exam);

    /**
     * Says which subject copies are about. Audited.
     *
     * @param copies of the exam; empty means all
     * @param variant letters and digits, at most 20; empty takes it back
     * @return how many were changed
     * @throws org.korrigo.domain.Problem {@code variant}, {@code copy-not-found}
     */
    int setVariant(Actor actor, String exam, Optional<Collection<UUID>> copies, String variant);
}
