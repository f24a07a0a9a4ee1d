package org.korrigo.domain.health;

import java.util.Map;

/**
 * What a check found.
 *
 * @param code which sentences say it: {@code CODE.cause}, and for what is not well {@code CODE.cure}, in {@code OSGI-INF/l10n/findings}
 *     of the bundle {@code application}
 * @param facts what the sentences name, for example {@code free=1,2 GiB}; never a name of a person or a secret
 */
public record Finding(Level level, String code, Map<String, String> facts) {

    /** How bad it is, the best first. */
    public enum Level {
        /** As it should be. */
        OK,
        /** Works, and will not for long, or not as it should. */
        WARN,
        /** Something that people need does not work. */
        FAIL
    }

    public Finding {
        facts = Map.copyOf(facts);
    }

    public static Finding ok(String code, Map<String, String> facts) {
        return new Finding(Level.OK, code, facts);
    }

    public static Finding warn(String code, Map<String, String> facts) {
        return new Finding(Level.WARN, code, facts);
    }

    public static Finding fail(String code, Map<String, String> facts) {
        return new Finding(Level.FAIL, code, facts);
    }
}
