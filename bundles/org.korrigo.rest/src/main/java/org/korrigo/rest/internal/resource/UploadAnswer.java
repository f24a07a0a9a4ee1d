package org.korrigo.rest.internal.resource;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.ws.rs.core.Response.ResponseBuilder;
import org.korrigo.application.arrival.UploadView;

/** Says in headers how far an upload has come. */
final class UploadAnswer {

    private UploadAnswer() {}

    static ResponseBuilder with(ResponseBuilder answer, UploadView upload) {
        String expires =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC));
        answer.header(Tus.OFFSET, upload.offset()).header(Tus.EXPIRES, expires);
        upload.batch().ifPresent(batch -> answer.header(Tus.BATCH, batch));
        return answer;
    }
}
