package org.korrigo.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.application.account.OpenedSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

class VisitorTest {

    private static final String TOKEN = "a long secret";

    @Test
    void thisMachineReadsUnlessItAsksForSomebodyElse() {
        assertThat(visitor("127.0.0.1", false, null, null)).isTrue();
        assertThat(visitor("::1", false, null, null)).isTrue();
        assertThat(visitor("127.0.0.1", true, null, null)).isFalse();
        assertThat(visitor("192.168.1.7", false, null, null)).isFalse();
    }

    @Test
    void elsewhereTheTokenOrAnAdministratorsSessionIsNeeded() {
        assertThat(visitor("10.0.0.1", true, "Bearer " + TOKEN, null)).isTrue();
        assertThat(visitor("10.0.0.1", true, "Bearer guess", null)).isFalse();
        assertThat(visitor("10.0.0.1", true, TOKEN, null)).isFalse();
        assertThat(visitor("10.0.0.1", true, null, "admin")).isTrue();
        assertThat(visitor("10.0.0.1", true, null, "teacher")).isFalse();
        assertThat(visitor("10.0.0.1", true, null, "")).isFalse();
    }

    @Test
    void withoutATokenInTheConfigurationNoTokenIsRight() {
        Visitor empty = new Visitor("10.0.0.1", false, Optional.of("Bearer "), Optional.empty());
        assertThat(empty.mayRead("", new ByName())).isFalse();
    }

    private static boolean visitor(String address, boolean forwarded, String authorization, String session) {
        return new Visitor(address, forwarded, Optional.ofNullable(authorization), Optional.ofNullable(session))
                .mayRead(TOKEN, new ByName());
    }

    /** The token of a session is the name of its role. */
    private static final class ByName implements SignIn {

        @Override
        public OpenedSession open(String username, char[] password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CurrentSession> current(String token) {
            return Optional.of(token).filter(name -> !name.isEmpty()).map(name -> {
                Role role = Role.valueOf(name.toUpperCase(java.util.Locale.ROOT));
                return new CurrentSession(new Actor(name, Set.of(role), Optional.empty()), name, "");
            });
        }

        @Override
        public void close(String token) {
            throw new UnsupportedOperationException();
        }
    }
}
