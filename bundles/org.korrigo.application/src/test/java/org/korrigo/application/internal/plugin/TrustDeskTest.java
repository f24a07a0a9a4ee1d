package org.korrigo.application.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.plugin.PluginFile;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.trust.BundleFile;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.Standing;
import org.korrigo.trust.TrustMode;
import org.korrigo.trust.TrustState;
import org.korrigo.trust.TrustWarning;
import org.korrigo.trust.TrustedJar;

class TrustDeskTest {

    private static final String SHA = "a1".repeat(32);
    private static final Actor ADMIN = Actor.console("root");

    private final List<AuditEntry> trail = new ArrayList<>();
    private final FakeState state = new FakeState();
    private final TrustDesk desk = new TrustDesk(state, new DirectUnitOfWork() {}, new Auditing(new Listed(trail)));

    @Test
    void aRefusalIsInTheAuditTrailWithItsHash() {
        state.refuse(new RefusedBundle(7, "fr.lyon", "1.2.0", "file:/deploy/lyon.jar", SHA, Instant.EPOCH));
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("plugin.refuse");
            assertThat(entry.subject()).isEqualTo("fr.lyon");
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.details()).containsEntry("sha256", SHA).containsEntry("location", "file:/deploy/lyon.jar");
        });
    }

    @Test
    void whoVouchesIsInTheAuditTrail() throws Exception {
        desk.allow(ADMIN, List.of(new PluginFile("lyon.jar", "fr.lyon", "1.2.0", SHA, false)));
        assertThat(state.trusted).containsExactly(new TrustedJar(SHA, "fr.lyon 1.2.0"));
        assertThat(desk.forbid(ADMIN, SHA)).isTrue();
        assertThat(desk.forbid(ADMIN, SHA)).isFalse();
        assertThat(trail).extracting(AuditEntry::action).containsExactly("plugin.trust", "plugin.distrust");
        assertThat(trail).extracting(AuditEntry::actor).containsOnly("console:root");
    }

    @Test
    void warningsAreCodes() {
        assertThat(desk.warnings()).containsExactly("plugin-trust-open");
        state.refuse(new RefusedBundle(7, "fr.lyon", "1.2.0", "file:/deploy/lyon.jar", SHA, Instant.EPOCH));
        assertThat(desk.warnings()).containsExactly("plugin-trust-open", "plugin-trust-refused");
    }

    @Test
    void onlyAnAdministratorSeesAndChangesWhatIsTrusted() {
        Actor teacher = new Actor("mdurand", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> desk.trust(teacher)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk.allow(teacher, List.of())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk.forbid(teacher, SHA)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk.inspect(teacher, Path.of("x.jar"))).isInstanceOf(Problem.class);
    }

    private static final class FakeState implements TrustState {

        private final List<TrustedJar> trusted = new ArrayList<>();
        private final List<RefusedBundle> refused = new ArrayList<>();
        private Consumer<RefusedBundle> witness;

        void refuse(RefusedBundle bundle) {
            refused.add(bundle);
            witness.accept(bundle);
        }

        @Override
        public Standing standing() {
            Path list = Path.of("list");
            return new Standing(TrustMode.OPEN, trusted, refused, Set.of(TrustWarning.OPEN), list, list);
        }

        @Override
        public List<BundleFile> inspect(Path jarOrKar) {
            return List.of();
        }

        @Override
        public void add(List<TrustedJar> jars) {
            trusted.addAll(jars);
        }

        @Override
        public boolean remove(String sha256) {
            return trusted.removeIf(jar -> jar.sha256().equals(sha256));
        }

        @Override
        public AutoCloseable onRefusal(Consumer<RefusedBundle> told) {
            witness = told;
            return () -> witness = null;
        }
    }

    private record Listed(List<AuditEntry> entries) implements AuditTrail {

        @Override
        public void add(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<AuditEntry> since(Instant from, int limit) {
            return entries;
        }
    }
}
