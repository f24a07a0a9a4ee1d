package org.korrigo.demo.internal.rest;

/** A job. @param error null unless it failed; @param waitingFor the plug-in it waits for, or null */
public record Job(String id, String kind, String state, int done, int total, Failure error, String waitingFor) {

    /** Why it failed. */
    public record Failure(String code, String detail) {}

    /** One line for people. */
    public String line() {
        String why = error == null
                ? ""
                : ": " + error.code() + ", "
                        + error.detail().lines().findFirst().orElse("");
        String plugin = waitingFor == null || waitingFor.isEmpty() ? "" : " (waits for " + waitingFor + ")";
        return kind + " " + state + plugin + why;
    }
}
