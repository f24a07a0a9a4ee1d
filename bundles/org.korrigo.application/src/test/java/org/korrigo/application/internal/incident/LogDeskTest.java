package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.incident.LogLine;
import org.korrigo.application.incident.LogQuery;
import org.korrigo.application.incident.ServerLogs;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

class LogDeskTest {

    private static final Actor ROOT = Actor.console("root");
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final LogQuery ALL = query(NOON, null, null, null, null);

    @TempDir
    private Path folder;

    private LogDesk desk;

    @BeforeEach
    void write() throws IOException {
        desk = new LogDesk(new LogFiles(folder));
        Path yesterday = folder.resolve("korrigo-2026-06-14-1.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(yesterday))) {
            out.write((line(-90_000, "WARN", "disk is full", "") + line(-60, "INFO", "one", ""))
                    .getBytes(StandardCharsets.UTF_8));
        }
        append(line(0, "INFO", "upload refused", "'request':'abcdef01'"));
        append(line(1, "ERROR", "job failed", "'job':'j-1','trace':'java.io.IOException: rasterize'"));
        append("{\"at\":\"2026-06-15T12:00:0");
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve(LogFiles.CURRENT), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String line(long second, String level, String message, String more) {
        String members = "'at':'" + NOON.plusSeconds(second) + "','level':'" + level
                + "','logger':'org.korrigo.x','thread':'t','message':'" + message + "'"
                + (more.isEmpty() ? "" : "," + more);
        return "{" + members.replace('\'', '"') + "}\n";
    }

    private static LogQuery query(Instant since, String level, String text, String request, String job) {
        return new LogQuery(
                since,
                Optional.ofNullable(level),
                Optional.ofNullable(text).map(Pattern::compile),
                Optional.ofNullable(request),
                Optional.ofNullable(job),
                100);
    }

    private List<String> found(LogQuery query) throws IOException {
        return desk.search(ROOT, query).stream().map(LogLine::message).toList();
    }

    @Test
    void linesOfRotatedFilesComeFirstAndHalfALineNever() throws IOException {
        Instant twoDaysBefore = NOON.minusSeconds(172_800);
        assertThat(found(query(twoDaysBefore, null, null, null, null)))
                .containsExactly("disk is full", "one", "upload refused", "job failed");
        assertThat(found(query(NOON.minusSeconds(60), null, null, null, null)))
                .containsExactly("one", "upload refused", "job failed");
    }

    @Test
    void logsAreFilteredAsWithGrepByLevelWordsRequestAndJob() throws IOException {
        assertThat(found(query(NOON, "warn", null, null, null))).containsExactly("job failed");
        assertThat(found(query(NOON, null, "upload|import", null, null))).containsExactly("upload refused");
        assertThat(found(query(NOON, null, "(?i)RASTERIZE", null, null))).containsExactly("job failed");
        assertThat(found(query(NOON, null, null, "abcdef01", null))).containsExactly("upload refused");
        assertThat(found(query(NOON, null, null, null, "j-1"))).containsExactly("job failed");
        assertThat(found(query(NOON, null, null, null, "j-2"))).isEmpty();
    }

    @Test
    void onlyTheLastLinesAreKept() throws IOException {
        assertThat(found(new LogQuery(NOON, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1)))
                .containsExactly("job failed");
    }

    @Test
    void aLogIsFollowedOverARotationAndOnlyByWholeLines() throws IOException {
        ServerLogs.Follow follow = desk.follow(ROOT, ALL);
        assertThat(follow.more()).isEmpty();
        append("2Z\",\"level\":\"INFO\"}\n" + line(3, "INFO", "three", "") + "{\"at\":");
        assertThat(follow.more()).extracting(LogLine::message).containsExactly("three");
        Files.delete(folder.resolve(LogFiles.CURRENT));
        append(line(4, "INFO", "four", ""));
        assertThat(follow.more()).extracting(LogLine::message).containsExactly("four");
        assertThat(follow.more()).isEmpty();
    }

    @Test
    void onlyAdministratorsReadAndOnlyWhatMakesSense() {
        Actor teacher = new Actor("ada", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> desk.search(teacher, ALL)).hasMessageContaining("role-missing");
        assertThatThrownBy(() -> desk.search(ROOT, query(NOON, "loud", null, null, null)))
                .hasMessageContaining("log-level");
        for (int tail : Arrays.asList(0, 10_001)) {
            LogQuery wrong =
                    new LogQuery(NOON, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), tail);
            assertThatThrownBy(() -> desk.search(ROOT, wrong)).hasMessageContaining("log-tail");
        }
    }
}
