package org.korrigo.shell.internal.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.application.health.Checkup;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.application.health.LiveView.Moment;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;

class CareWordsTest {

    @Test
    void aFindingThatFailsFailsTheCommandAndAWarningDoesNot() {
        assertThat(FindingWords.brief(checkup(Finding.Level.WARN)).failure()).isEmpty();
        assertThat(FindingWords.brief(checkup(Finding.Level.FAIL)).failure())
                .contains("1 point(s) ne fonctionnent pas.");
    }

    @Test
    void healthIsOneLineAFindingAndTheDoctorAddsTheCure() {
        assertThat(printed(FindingWords.brief(checkup(Finding.Level.WARN))))
                .isEqualTo("WARN  disk              Peu de place.\n");
        assertThat(printed(FindingWords.full(checkup(Finding.Level.WARN))))
                .isEqualTo("WARN  disk              Peu de place.\n                        → korrigo:temp-clean\n");
    }

    @Test
    void requestsASecondAreCountedBetweenTwoLines() {
        Moment first = moment(Instant.EPOCH, 100);
        assertThat(TopCommand.line(first, Optional.empty())).contains("  -  ").contains("(   3    0    0)");
        assertThat(TopCommand.line(moment(Instant.EPOCH.plusSeconds(4), 150), Optional.of(first)))
                .contains(" 12,5 ");
    }

    @Test
    void agesAreMinutesHoursOrDays() throws CommandFailed {
        assertThat(TempClean.age("90m")).isEqualTo(Duration.ofMinutes(90));
        assertThat(TempClean.age("24h")).isEqualTo(Duration.ofHours(24));
        assertThat(TempClean.age("7d")).isEqualTo(Duration.ofDays(7));
        assertThatThrownBy(() -> TempClean.age("tomorrow")).isInstanceOf(CommandFailed.class);
    }

    private static Checkup checkup(Finding.Level level) {
        var found = new Diagnosis(
                "disk", level, "disk-low", "Peu de place.", Optional.of("korrigo:temp-clean"), Map.of(), 1);
        return new Checkup(level, Instant.EPOCH, List.of(found));
    }

    private static Moment moment(Instant at, long requests) {
        return new Moment(at, requests, Map.of(Job.State.QUEUED, 3), 2, 5, 1 << 20, 1 << 30, 7, 0.5, 1);
    }

    private static String printed(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
