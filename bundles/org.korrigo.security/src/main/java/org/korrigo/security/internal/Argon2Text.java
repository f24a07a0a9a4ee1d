package org.korrigo.security.internal;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash as text, in the PHC string format: {@code $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. */
record Argon2Text(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern FORMAT =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    Argon2Text withHash(byte[] computed) {
        return new Argon2Text(memoryKib, passes, lanes, salt, computed);
    }

    String encoded() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /** @throws IllegalArgumentException when the text is no Argon2id hash of version 19 */
    static Argon2Text parse(String text) {
        Matcher parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash in PHC format");
        }
        return new Argon2Text(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }
}
