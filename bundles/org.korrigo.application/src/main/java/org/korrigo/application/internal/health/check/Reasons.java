package org.korrigo.application.internal.health.check;

/** What lies at the bottom of a failure, in one line. */
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return line.isBlank() || "null".equals(line)
                ? cause.getClass().getSimpleName()
                : line.substring(0, Math.min(LONGEST, line.length()));
    }
}
