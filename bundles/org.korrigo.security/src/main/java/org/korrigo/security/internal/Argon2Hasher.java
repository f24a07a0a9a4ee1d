package org.korrigo.security.internal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.korrigo.domain.account.PasswordHasher;
import org.osgi.service.component.annotations.Component;

/** Argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
@Component
public final class Argon2Hasher implements PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Argon2Text fresh = new Argon2Text(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
        return fresh.withHash(compute(password, fresh)).encoded();
    }

    @Override
    public boolean matches(char[] password, String hash) {
        Argon2Text known = Argon2Text.parse(hash);
        return MessageDigest.isEqual(known.hash(), compute(password, known));
    }

    private static byte[] compute(char[] password, Argon2Text text) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(text.memoryKib())
                .withIterations(text.passes())
                .withParallelism(text.lanes())
                .withSalt(text.salt())
                .build());
        byte[] hash = new byte[text.hash().length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
