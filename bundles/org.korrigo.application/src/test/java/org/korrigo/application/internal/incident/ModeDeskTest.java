package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;
import org.korrigo.domain.incident.ModeRepository;

class ModeDeskTest {

    private static final Actor ROOT = Actor.console("root");
    private static final Actor TEACHER = new Actor("ada", Set.of(Role.TEACHER), Optional.empty());
    private static final long SECOND = 1_000_000_000L;

    private final Map<Mode, ActiveMode> rows = new EnumMap<>(Mode.class);
    private final List<String> trail = new ArrayList<>();
    private boolean broken;
    private int looks;
    private long clock = 42;

    private ModeDesk node() {
        AuditTrail audit =
                ReadOnly.of(AuditTrail.class, Map.of("add", given -> trail.add(((AuditEntry) given[0]).action())));
        return new ModeDesk(new DirectUnitOfWork() {}, new Rows(), new Auditing(audit), () -> clock);
    }

    @Test
    void whatOneNodeSwitchesHoldsThereAtOnceAndOnTheOthersWithinTwoSeconds() {
        ModeDesk here = node();
        ModeDesk there = node();
        assertThat(there.now().active()).isEmpty();

        here.switchOn(ROOT, Mode.MAINTENANCE, " Retour à 14 h ");

        assertThat(here.now().text(Mode.MAINTENANCE)).contains("Retour à 14 h");
        assertThat(there.now().isOn(Mode.MAINTENANCE)).isFalse();
        clock += 2 * SECOND;
        assertThat(there.now().isOn(Mode.MAINTENANCE)).isTrue();
    }

    @Test
    void theDatabaseIsAskedOnceInTwoSeconds() {
        ModeDesk node = node();
        for (int i = 0; i < 50; i++) {
            node.now();
        }
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsDownWhatWasKnownLastHolds() {
        ModeDesk node = node();
        node.switchOn(ROOT, Mode.READ_ONLY, "");
        broken = true;
        clock += 10 * SECOND;
        assertThat(node.now().isOn(Mode.READ_ONLY)).isTrue();
    }

    @Test
    void eachSwitchIsInTheAuditTrailAndSwitchingOffTwiceIsNoDeed() {
        ModeDesk node = node();
        node.switchOn(ROOT, Mode.DEGRADED, "");
        node.switchOff(ROOT, Mode.DEGRADED);
        node.switchOff(ROOT, Mode.DEGRADED);
        assertThat(trail).containsExactly("server.degraded-on", "server.degraded-off");
    }

    @Test
    void jobsWaitInReadOnlyAndDegradedModeButNotInMaintenance() {
        ModeDesk node = node();
        node.switchOn(ROOT, Mode.MAINTENANCE, "");
        assertThat(node.open()).isTrue();
        node.switchOn(ROOT, Mode.DEGRADED, "");
        assertThat(node.open()).isFalse();
        node.switchOff(ROOT, Mode.DEGRADED);
        node.switchOn(ROOT, Mode.READ_ONLY, "");
        assertThat(node.open()).isFalse();
    }

    @Test
    void onlyAdministratorsSwitchAndABannerSaysSomethingInOneLine() {
        ModeDesk node = node();
        assertThatThrownBy(() -> node.switchOn(TEACHER, Mode.MAINTENANCE, "")).hasMessageContaining("role-missing");
        assertThatThrownBy(() -> node.switchOff(TEACHER, Mode.MAINTENANCE)).hasMessageContaining("role-missing");
        for (String text : List.of(" ", "x".repeat(501), "a\nb")) {
            assertThatThrownBy(() -> node.switchOn(ROOT, Mode.BANNER, text))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("notice-text");
        }
        assertThat(rows).isEmpty();
    }

    private final class Rows implements ModeRepository {

        @Override
        public List<ActiveMode> active() {
            looks++;
            if (broken) {
                throw new IllegalStateException("no connection");
            }
            return List.copyOf(rows.values());
        }

        @Override
        public void put(ActiveMode active) {
            rows.put(active.mode(), active);
        }

        @Override
        public boolean remove(Mode mode) {
            return rows.remove(mode) != null;
        }
    }
}
