package org.korrigo.metrics.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.korrigo.application.account.SignIn;
import org.korrigo.domain.account.Role;

/**
 * Who asks for the figures.
 *
 * @param address where the connection comes from, as numbers
 * @param forwarded whether a proxy says that it asks for somebody else
 * @param authorization value of that header, if it was sent
 * @param session value of the session's cookie, if it was sent
 */
record Visitor(String address, boolean forwarded, Optional<String> authorization, Optional<String> session) {

    private static final String BEARER = "Bearer ";

    /** On this machine, with the token of the configuration, or signed in as an administrator. Behind a proxy everybody is on this machine. */
    boolean mayRead(String token, SignIn signIn) {
        return isHere() || bears(token) || isAdministrator(signIn);
    }

    private boolean isHere() {
        try {
            return !forwarded && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean bears(String token) {
        return !token.isBlank()
                && authorization
                        .filter(sent -> sent.startsWith(BEARER))
                        .map(sent -> sent.substring(BEARER.length()).strip())
                        .filter(sent -> MessageDigest.isEqual(bytes(sent), bytes(token.strip())))
                        .isPresent();
    }

    private boolean isAdministrator(SignIn signIn) {
        return session.flatMap(signIn::current)
                .filter(current -> current.actor().has(Role.ADMIN))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
