package org.korrigo.domain.marking;

import java.time.Instant;
import java.util.UUID;

/** One line of the journal of a copy, never changed. @param revision from 1, without gaps */
public record JournalEntry(UUID copy, long revision, Operation operation, String marker, long fence, Instant at) {}
