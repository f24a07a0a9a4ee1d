package org.korrigo.rest.internal.resource;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.trial.TrialView;
import org.korrigo.rest.internal.body.TrialBody;
import org.korrigo.rest.internal.problem.Languages;

/** A trial in the words of whoever asks. */
record TrialAnswer(ProblemTexts texts, HttpHeaders headers) {

    TrialBody body(TrialView trial) {
        return TrialBody.of(trial, texts, Languages.of(headers.getAcceptableLanguages()));
    }

    /** Under way, with the address where it can be followed. */
    Response started(TrialView trial, UriInfo address) {
        return Response.accepted(body(trial))
                .header(HttpHeaders.LOCATION, Address.below(address, "trials", trial.id()))
                .build();
    }
}
