package org.korrigo.rest.internal;

import java.util.List;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.FinalisationRules;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.OwnResult;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.rest.internal.body.OwnCopyBody;
import org.korrigo.rest.internal.body.ReleaseOrderBody;
import org.korrigo.rest.internal.body.ReleasedBody;

/** What travels of the end of marking and of results. */
final class ResultRecords {

    static final List<Class<?>> ROOTS = List.of(
            ExportFormat.class,
            ReleasedBody.class,
            OwnResult.class,
            OwnCopyBody.class,
            ReleaseOrderBody.class,
            ReleaseReadiness.class,
            ResultOverview.class,
            FinalisationCheck.class,
            FinalisationRules.class);

    private ResultRecords() {}
}
