package org.korrigo.domain.exam;

import java.time.Instant;
import java.util.Optional;

/**
 * How an exam is brought to its end.
 *
 * @param appreciationRequired whether a copy needs an appreciation to be finalised
 * @param releasedSince when its results were first given back; empty before, and once they were taken back
 */
public record Conclusion(boolean appreciationRequired, Optional<Instant> releasedSince) {

    public static final Conclusion OPEN = new Conclusion(false, Optional.empty());

    public Conclusion requiringAppreciation(boolean required) {
        return new Conclusion(required, releasedSince);
    }

    /** Given back; a second part that follows does not change since when. */
    public Conclusion released(Instant now) {
        return new Conclusion(appreciationRequired, Optional.of(releasedSince.orElse(now)));
    }

    public Conclusion takenBack() {
        return new Conclusion(appreciationRequired, Optional.empty());
    }
}
