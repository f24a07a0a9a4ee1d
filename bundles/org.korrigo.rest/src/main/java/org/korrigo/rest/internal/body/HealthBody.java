package org.korrigo.rest.internal.body;

import java.util.List;

/**
 * Whether the server can work.
 *
 * @param status {@code UP} or {@code DOWN}
 * @param warnings codes of what an administrator should look at, for example {@code plugin-trust-open}
 * @param isolation what holds the child processes that open files from outside, for example {@code rlimit+netns+pidns}
 */
public record HealthBody(String status, List<String> warnings, String isolation) {}
