package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.incident.ModesView;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditReader;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;

class ChecksTest {

    @TempDir
    private Path folder;

    @Test
    void modesThatAreOnAreRemindedOfAndABannerIsNot() throws IOException {
        assertThat(found(modes(Mode.BANNER))).containsExactly("OK modes-none");
        assertThat(found(modes(Mode.MAINTENANCE, Mode.READ_ONLY, Mode.DEGRADED)))
                .containsExactly("WARN maintenance-on", "WARN read-only-on", "WARN degraded-on");
    }

    private static HealthCheck modes(Mode... on) {
        List<ActiveMode> active = new ArrayList<>();
        for (Mode mode : on) {
            active.add(new ActiveMode(mode, "", "root", Instant.EPOCH));
        }
        return new ModeCheck(ReadOnly.of(ServerModes.class, Map.of("now", given -> new ModesView(active))));
    }

    @Test
    @SuppressWarnings("unchecked")
    void accountsUnderAttackAreCountedAndNotNamed() throws IOException {
        List<String> attacked = new ArrayList<>();
        AuditReader trail = ReadOnly.of(AuditReader.class, Map.of("each", given -> {
            attacked.forEach(name -> ((Predicate<AuditEntry>) given[1])
                    .test(new AuditEntry(
                            UUID.randomUUID(), Instant.EPOCH, "system", "account.sign-in-paused", name, Map.of())));
            return null;
        }));
        SignInCheck check = new SignInCheck(new DirectUnitOfWork() {}, trail);
        assertThat(found(check)).containsExactly("OK sign-ins-quiet");
        attacked.addAll(List.of("ada", "ada", "bob"));
        assertThat(found(check)).containsExactly("WARN sign-ins-paused");
        assertThat(check.look().get(0).facts()).containsExactly(Map.entry("accounts", "2"));
    }

    @Test
    void aLogThatIsNotWrittenIsAFailure() throws IOException {
        LogCheck check = new LogCheck(new LogFiles(folder));
        assertThat(found(check)).containsExactly("FAIL log-not-written");
        Files.writeString(folder.resolve(LogFiles.CURRENT), "{}\n");
        assertThat(found(check)).containsExactly("OK logs-kept");
    }

    /** Every finding has its sentences in both languages. */
    private static List<String> found(HealthCheck check) throws IOException {
        List<String> found = new ArrayList<>();
        for (Finding finding : check.look()) {
            found.add(finding.level() + " " + finding.code());
            for (String language : List.of("fr", "en")) {
                Properties texts = texts(language);
                assertThat(texts).containsKey(finding.code() + ".cause");
                if (finding.level() != Finding.Level.OK) {
                    assertThat(texts).containsKey(finding.code() + ".cure");
                }
            }
        }
        return found;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String path = "/OSGI-INF/l10n/findings_" + language + ".properties";
        try (var in = ChecksTest.class.getResourceAsStream(path)) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
