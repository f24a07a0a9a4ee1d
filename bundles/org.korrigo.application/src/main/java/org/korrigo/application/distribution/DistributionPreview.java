package org.korrigo.application.distribution;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who has what after a distribution.
 *
 * @param strategy id of the plug-in
 * @param markers by user name
 * @param unassigned copies that nobody marks
 */
public record DistributionPreview(String strategy, List<MarkerLoad> markers, List<UnassignedCopy> unassigned) {

    /**
     * What a marker has.
     *
     * @param copies whole or in part, with those that were begun or finished before
     * @param items ids of the questions of copies that this marker marks in part
     * @param before the number of copies as things stand now
     */
    public record MarkerLoad(String username, String displayName, int copies, Set<String> items, int before) {}

    /**
     * A copy that nobody marks.
     *
     * @param reason {@code not-ready}: its pages or its student are not known yet; {@code no-marker}; {@code every-marker-barred}; or a
     *     code of the strategy's
     */
    public record UnassignedCopy(UUID copy, String number, String reason) {}
}
