package org.korrigo.rest.internal;

import java.util.List;
import org.korrigo.application.account.SessionView;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.rest.internal.body.ChangedBody;
import org.korrigo.rest.internal.body.DistributionOrderBody;
import org.korrigo.rest.internal.body.MarkerBody;
import org.korrigo.rest.internal.body.NameBody;
import org.korrigo.rest.internal.body.OwnPasswordBody;
import org.korrigo.rest.internal.body.RedispatchBody;
import org.korrigo.rest.internal.body.RolesBody;
import org.korrigo.rest.internal.body.VariantBody;

/** Bodies and answers about markers and accounts. */
final class MarkerRecords {

    static final List<Class<?>> ROOTS = List.of(
            MarkerView.class,
            MarkerBody.class,
            DistributionOrderBody.class,
            DistributionPreview.class,
            DistributionProgress.class,
            RedispatchBody.class,
            StrategyView.class,
            VariantBody.class,
            ChangedBody.class,
            SessionView.class,
            RolesBody.class,
            NameBody.class,
            OwnPasswordBody.class);

    private MarkerRecords() {}
}
