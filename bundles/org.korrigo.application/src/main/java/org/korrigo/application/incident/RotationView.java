package org.korrigo.application.incident;

/**
 * What a rotation of secrets does.
 *
 * @param sessions that end, all of them
 * @param databasePassword whether the embedded database gets new passwords at the next start; false: the database is elsewhere
 * @param hostKey whether the console over SSH gets a new key at the next start
 */
public record RotationView(int sessions, boolean databasePassword, boolean hostKey) {}
