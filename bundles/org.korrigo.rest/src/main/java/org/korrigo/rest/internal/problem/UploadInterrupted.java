package org.korrigo.rest.internal.problem;

import java.io.IOException;

/** The client went away before it had sent everything. */
public final class UploadInterrupted extends IOException {

    private static final long serialVersionUID = 1L;

    public UploadInterrupted(IOException cause) {
        super("the client went away", cause);
    }
}
