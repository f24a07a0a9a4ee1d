package org.korrigo.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class Argon2HasherTest {

    private final Argon2Hasher hasher = new Argon2Hasher();

    @Test
    void theRightPasswordMatchesAndAnyOtherDoesNot() {
        String hash = hasher.hash("Élève-de-2de 8".toCharArray());
        assertThat(hasher.matches("Élève-de-2de 8".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("Eleve-de-2de 8".toCharArray(), hash)).isFalse();
        assertThat(hasher.matches(new char[0], hash)).isFalse();
    }

    @Test
    void theSamePasswordIsSaltedAfreshEachTime() {
        assertThat(hasher.hash("correct horse".toCharArray())).isNotEqualTo(hasher.hash("correct horse".toCharArray()));
    }

    /** Made with the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32. */
    @Test
    void knowsAHashOfTheReferenceImplementation() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(hasher.matches("password".toCharArray(), reference)).isTrue();
        assertThat(hasher.matches("passwore".toCharArray(), reference)).isFalse();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> hasher.matches("x".toCharArray(), "plain"));
    }
}
