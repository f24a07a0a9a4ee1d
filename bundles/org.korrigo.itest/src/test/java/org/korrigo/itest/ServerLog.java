package org.korrigo.itest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that ask for somebody's attention, less those whose harmlessness is known. */
final class ServerLog {

    private static final Pattern TROUBLE = Pattern.compile("^\\d{4}-\\S+ \\| (ERROR|WARN ) \\|.*");

    /** Each with the reason why nobody need act on it. */
    private static final Map<Pattern, String> HARMLESS = Map.of(
            Pattern.compile(".* Felix .*Unable to extract embedded JAR file.*"),
            "the JAX-RS API bundle carries a locator jar that no JDK 17.0.15 opens, and nothing asks it for anything",
            Pattern.compile(".* (ServletController|HttpChannel) .*/api/v1/health/ready.*"),
            "this suite asks whether the server is ready before REST has anything to answer with",
            Pattern.compile(".* Job \\S+ failed: (document-(encrypted|truncated|empty)|archive-damaged): .*"),
            "this suite sends such files, and an administrator does want to hear of them",
            Pattern.compile(".* Layout it-\\S+ of file deploy/\\S+ rejected: .*"),
            "this suite drops such layouts",
            Pattern.compile(".*(Refused bundle|Error while starting bundle:|\\|) (\\S+/)?it-stranger.*"),
            "this suite drops that jar to see it refused, and takes trust in it away again");

    private ServerLog() {}

    static List<String> troubles(String log) {
        return log.lines()
                .filter(line -> TROUBLE.matcher(line).matches())
                .filter(line -> HARMLESS.keySet().stream()
                        .noneMatch(known -> known.matcher(line).matches()))
                .toList();
    }
}
