package org.korrigo.rest.internal.resource;

import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.core.UriInfo;
import org.korrigo.domain.Problem;
import org.korrigo.rest.internal.problem.HttpProblem;

/** Reads what stands in an address. */
final class Address {

    private Address() {}

    /** @throws Problem {@code copy-not-found} and the like: what is no id names nothing */
    static UUID id(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            Problem unknown = Problem.notFound(what, text);
            unknown.initCause(e);
            throw unknown;
        }
    }

    static UUID copy(String text) {
        return id("copy", text);
    }

    /** The path of a resource, without a host: behind a proxy the server does not know its own. */
    static String below(UriInfo address, String collection, Object id) {
        return address.getBaseUri().getRawPath().replaceAll("/$", "") + "/" + collection + "/" + id;
    }

    /** A parameter that may be left out or empty. */
    static Optional<String> optional(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** @throws HttpProblem {@code parameter-invalid} when it is not there */
    static String required(String name, String value) {
        return optional(value).orElseThrow(() -> HttpProblem.parameter(name));
    }

    /** @throws HttpProblem {@code parameter-invalid} when it is not a whole number */
    static long number(String name, String value) {
        try {
            return Long.parseLong(required(name, value));
        } catch (NumberFormatException e) {
            HttpProblem unreadable = HttpProblem.parameter(name);
            unreadable.initCause(e);
            throw unreadable;
        }
    }
}
