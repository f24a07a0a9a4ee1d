package org.korrigo.application.internal.incident;

import java.util.Locale;
import java.util.regex.Pattern;

/** Configuration files without what must stay secret. */
final class MaskedConfiguration {

    private static final Pattern SECRET =
            Pattern.compile("pass|secret|token|credential|private|apikey|api_key|\\bkey$");
    private static final Pattern URL_CREDENTIALS = Pattern.compile("(//)[^/@\\s]+@|([?&](?:password|user)=)[^&\\s]*");

    private MaskedConfiguration() {}

    static String of(String text) {
        StringBuilder masked = new StringBuilder();
        boolean goesOn = false;
        boolean secret = false;
        for (String line : text.lines().toList()) {
            if (!goesOn) {
                secret = isSecret(line);
            }
            masked.append(
                    secret
                            ? hidden(line, goesOn)
                            : URL_CREDENTIALS.matcher(line).replaceAll("$1$2***"));
            masked.append('\n');
            goesOn = line.endsWith("\\") && !isComment(line);
        }
        return masked.toString();
    }

    private static boolean isSecret(String line) {
        int end = separator(line);
        return end > 0
                && SECRET.matcher(line.substring(0, end).strip().toLowerCase(Locale.ROOT))
                        .find();
    }

    private static String hidden(String line, boolean goesOn) {
        return goesOn ? "***" : line.substring(0, separator(line) + 1) + " ***";
    }

    private static int separator(String line) {
        return line.indexOf('=') >= 0 ? line.indexOf('=') : line.indexOf(':');
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("!");
    }
}
