package org.korrigo.rest.internal.resource;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;
import org.korrigo.rest.internal.problem.HttpProblem;

/** Versions as entity tags. */
final class Version {

    // a weak tag is taken too: a proxy that compresses weakens the tags it passes on, and the number is all that counts
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

    private Version() {}

    /**
     * The version that was read.
     *
     * @param ifMatch the header, or null
     * @throws HttpProblem {@code precondition-required} without one, {@code precondition-failed} when it cannot be one of ours
     */
    static long read(String ifMatch) {
        if (ifMatch == null) {
            throw new HttpProblem(428, "precondition-required", Map.of());
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new HttpProblem(412, "precondition-failed", Map.of());
        }
        return Long.parseLong(tag.group(1));
    }

    static Response ok(Object entity, long version) {
        return Response.ok(entity).tag(tag(version)).build();
    }

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
