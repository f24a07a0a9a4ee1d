package org.korrigo.demo.internal.rest;

/** The server refused a request; the message holds its reason. */
public final class RequestFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    RequestFailed(String request, int status, String reason) {
        super(request + " answered " + status + ": " + reason);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
