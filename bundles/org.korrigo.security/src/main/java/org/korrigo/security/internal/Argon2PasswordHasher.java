package org.korrigo.security.internal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.korrigo.domain.account.PasswordHasher;
import org.osgi.service.component.annotations.Component;

/** Argon2id. Hashes made with other parameters stay valid: each carries its own. */
@Component
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var unsalted = new EncodedHash(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
        return unsalted.withHash(compute(password, unsalted)).toString();
    }

    @Override
    public boolean matches(char[] password, String hash) {
        EncodedHash expected = EncodedHash.parse(hash);
        return MessageDigest.isEqual(compute(password, expected), expected.hash());
    }

    private static byte[] compute(char[] password, EncodedHash as) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(as.parameters());
        byte[] hash = new byte[as.hash().length];
        argon2.generateBytes(password, hash);
        return hash;
    }
}
