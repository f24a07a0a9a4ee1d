package org.korrigo.spi.distribution;

import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * What there is to share out.
 *
 * @param markers who can take work, by id; may be empty
 * @param copies that want a marker; their ids tell nothing of the order of the pile
 * @param scheme the barème
 * @param seed what chance starts from: the same for the same exam
 */
public record DistributionRequest(
        List<AvailableMarker> markers,
        List<CopyToShare> copies,
        MarkScheme scheme,
        long seed,
        Options options,
        Cancellation cancellation) {

    public DistributionRequest {
        markers = List.copyOf(markers);
        copies = List.copyOf(copies);
    }
}
