package org.korrigo.spi.distribution;

import java.util.List;

/** Who gets what. @param left copies that nobody gets, not even in part */
public record DistributionPlan(List<CopyShare> shares, List<LeftCopy> left) {

    public DistributionPlan {
        shares = List.copyOf(shares);
        left = List.copyOf(left);
    }
}
