package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.trust.RefusedBundle;

class WitnessesTest {

    private static final RefusedBundle LYON = refused(7, "a1");
    private static final RefusedBundle PARIS = refused(8, "b2");

    private final Witnesses witnesses = new Witnesses();
    private final List<RefusedBundle> trail = new ArrayList<>();
    private boolean trailIsAway;

    @Test
    void eachRefusalIsToldOnce() {
        witnesses.add(this::record);
        witnesses.tell(List.of(LYON));
        witnesses.tell(List.of(LYON, PARIS));
        assertThat(trail).containsExactly(LYON, PARIS);
    }

    @Test
    void aRefusalThatTheTrailCouldNotTakeIsToldUntilItHasIt() {
        witnesses.add(this::record);
        trailIsAway = true;
        witnesses.tell(List.of(LYON));
        witnesses.tell(List.of(LYON));
        assertThat(trail).isEmpty();
        trailIsAway = false;
        witnesses.tell(List.of(LYON));
        witnesses.tell(List.of(LYON));
        assertThat(trail).containsExactly(LYON);
    }

    @Test
    void whoComesLateHearsOfWhatWasRefusedBefore() {
        witnesses.tell(List.of(LYON));
        witnesses.add(this::record);
        witnesses.tell(List.of(LYON));
        assertThat(trail).containsExactly(LYON);
    }

    @Test
    void oneThatIsRefusedAnewIsToldAnew() {
        witnesses.add(this::record);
        witnesses.tell(List.of(LYON));
        witnesses.tell(List.of());
        witnesses.tell(List.of(LYON));
        assertThat(trail).containsExactly(LYON, LYON);
    }

    @Test
    void oneWhoFailsKeepsNobodyElseFromHearing() {
        witnesses.add(refused -> {
            throw new IllegalStateException("no database yet");
        });
        witnesses.add(this::record);
        witnesses.tell(List.of(LYON));
        assertThat(trail).containsExactly(LYON);
    }

    private void record(RefusedBundle refused) {
        if (trailIsAway) {
            throw new IllegalStateException("no database yet");
        }
        trail.add(refused);
    }

    private static RefusedBundle refused(long bundle, String hash) {
        return new RefusedBundle(bundle, "fr.lyon", "1.0.0", "file:/deploy/lyon.jar", hash.repeat(32), Instant.EPOCH);
    }
}
