package org.korrigo.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordHasherTest {

    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher();

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "Mot de passe été 2026 €", "", "短い"})
    void a_password_matches_its_hash_and_no_other(String password) {
        String hash = hasher.hash(password.toCharArray());

        assertThat(hasher.matches(password.toCharArray(), hash)).isTrue();
        assertThat(hasher.matches((password + " ").toCharArray(), hash)).isFalse();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(hasher.hash("secret".toCharArray())).isNotEqualTo(hasher.hash("secret".toCharArray()));
    }

    /** A test vector of the reference implementation. */
    @Test
    void hashes_of_other_programs_and_parameters_are_understood() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("differentpassword".toCharArray(), hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "$argon2i$v=19$m=1,t=1,p=1$c2E$aGE", "$argon2id$v=19$m=99999999,t=1,p=1$c2E$aGE"})
    void what_is_no_hash_is_an_error_that_does_not_repeat_it(String text) {
        assertThatThrownBy(() -> hasher.matches("x".toCharArray(), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not an Argon2id hash");
    }
}
