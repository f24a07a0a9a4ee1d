package org.korrigo.application.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.DefaultSettings;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.Backup.Validity;
import org.korrigo.domain.backup.BackupVault;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Rotation;
import org.korrigo.domain.backup.Verification;

class BackupDeskTest implements DirectUnitOfWork {

    private static final Actor CHEF = Actor.console("chef");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final List<String> audited = new ArrayList<>();
    private Backup backup = backup(NOW, Validity.VERIFIED);

    private static Backup backup(Instant at, Validity validity) {
        return new Backup("b", at, 1, 2, 3, 4, true, "asked", validity, Optional.empty());
    }

    private BackupDesk desk() {
        Map<String, Function<Object[], Object>> answers = new HashMap<>();
        answers.put("create", given -> backup);
        answers.put("list", given -> List.of(backup));
        answers.put("formers", given -> List.of());
        answers.put("earliest", given -> Optional.empty());
        answers.put("directory", given -> Path.of("vault"));
        answers.put("verify", given -> new Verification("b", 1, 1, 1, List.of("a fault"), 1));
        answers.put("restore", given -> new Restoration("b", NOW, Map.of(), 0, "former_x"));
        answers.put("recover", given -> new Restoration("b", NOW, Map.of(), 0, "data.former-1"));
        answers.put("rotate", given -> new Rotation(List.of(), List.of("b"), 0, 0, List.of()));
        Auditing audit = new Auditing(
                ReadOnly.of(AuditTrail.class, Map.of("add", given -> audited.add(((AuditEntry) given[0]).action()))));
        var settings = DefaultSettings.application();
        LiveFiles files = new LiveFiles(new Blobs(new PluginCalls(new FakeRegistry(), settings), settings));
        ServerClock clock = new ServerClock(Clock.fixed(NOW, ZoneOffset.UTC));
        return new BackupDesk(ReadOnly.of(BackupVault.class, answers), files, this, audit, clock);
    }

    @Test
    void onlyAdministratorsHaveToDoWithBackups() {
        Actor secretary = new Actor("anne", Set.of(Role.SECRETARY, Role.TEACHER), Optional.empty());
        List<Runnable> deeds = List.of(
                () -> desk().create(secretary, true, "asked"),
                () -> desk().list(secretary),
                () -> desk().formers(secretary),
                () -> desk().earliest(secretary),
                () -> desk().verify(secretary, Optional.empty(), 100),
                () -> desk().restore(secretary, "b"),
                () -> desk().recover(secretary, NOW),
                () -> desk().rotate(secretary, Optional.empty(), true));
        assertThat(deeds).allSatisfy(deed -> refused("role-missing", deed));
        assertThat(audited).isEmpty();
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void whateverChangesSomethingIsWrittenDown() {
        desk().create(CHEF, true, "asked");
        desk().verify(CHEF, Optional.empty(), 100);
        desk().rotate(CHEF, Optional.empty(), false);
        desk().rotate(CHEF, Optional.empty(), true);
        desk().restore(CHEF, "b");
        desk().recover(CHEF, NOW);
        assertThat(audited)
                .containsExactly("backup.create", "backup.verify", "backup.rotate", "backup.restore", "backup.recover");
    }

    @Test
    void senselessNumbersAreRefused() {
        refused("percent-invalid", () -> desk().verify(CHEF, Optional.empty(), 0));
        refused("percent-invalid", () -> desk().verify(CHEF, Optional.empty(), 101));
        refused("keep-invalid", () -> desk().rotate(CHEF, Optional.of(0), true));
    }

    @Test
    void whatMakesRiskyDeedsPossibleIsAVerifiedBackupOfToday() {
        assertThat(desk().hasVerifiedOfToday()).isTrue();
        backup = backup(NOW, Validity.UNVERIFIED);
        assertThat(desk().hasVerifiedOfToday()).isFalse();
        backup = backup(NOW.minusSeconds(25 * 3600), Validity.VERIFIED);
        assertThat(desk().hasVerifiedOfToday()).isFalse();
    }
}
