package org.korrigo.shell.internal.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.ArrivalView.ArrivalPart;
import org.korrigo.application.scan.ArrivalView.ArrivalRemark;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;

class ArrivalListTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID BATCH = new UUID(0, 2);

    private List<ArrivalView> arrivals = List.of(
            arrival("RECEIVED", "", List.of(), List.of()),
            arrival(
                    "UNPACKED",
                    "importer:zip@1.0.0",
                    List.of(
                            new ArrivalPart("a.pdf", "lot/a.pdf", BATCH, "SPLIT", false),
                            new ArrivalPart("b.pdf", "lot/b.pdf", BATCH, "SPLIT", true),
                            new ArrivalPart("c.pdf", "lot/c.pdf", BATCH, "WITHDRAWN", false)),
                    List.of(new ArrivalRemark("entry-left-out", "notes.txt was left out."))));

    @Test
    void each_arrival_has_a_line_with_its_counts() throws Exception {
        assertThat(printed(false))
                .anyMatch(line -> line.contains("lot.zip") && line.contains("à ouvrir"))
                .anyMatch(line -> line.matches(".*ouvert par importer:zip@1\\.0\\.0\\D+3\\D+1\\D+1"));
    }

    @Test
    void contents_name_the_batch_of_every_document() throws Exception {
        assertThat(printed(true))
                .containsExactly(
                        "lot.zip (" + ID + ") : à ouvrir",
                        "lot.zip (" + ID + ") : ouvert par importer:zip@1.0.0",
                        "  a.pdf : lot " + BATCH,
                        "  b.pdf : lot " + BATCH + ", déjà connu",
                        "  c.pdf : lot " + BATCH + ", retiré : korrigo:job-list dit pourquoi",
                        "  remarque entry-left-out : notes.txt was left out.");
    }

    @Test
    void an_exam_without_any_is_told_where_its_batches_are() throws Exception {
        arrivals = List.of();
        assertThat(printed(false)).singleElement().asString().contains("korrigo:batch-list");
    }

    private List<String> printed(boolean contents) throws Exception {
        ArrivalList command = new ArrivalList();
        Scans scans = (Scans) Proxy.newProxyInstance(
                Scans.class.getClassLoader(), new Class<?>[] {Scans.class}, (proxy, method, given) -> arrivals);
        set(command, "scans", scans);
        set(command, "exam", "bac");
        set(command, "contents", contents);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command.answer(Actor.console("test")).print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void set(ArrivalList command, String name, Object value) throws ReflectiveOperationException {
        Field field = ArrivalList.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(command, value);
    }

    private static ArrivalView arrival(
            String state, String openedBy, List<ArrivalPart> parts, List<ArrivalRemark> remarks) {
        return new ArrivalView(
                ID,
                UUID.randomUUID(),
                "lot.zip",
                "application/zip",
                1234,
                "0".repeat(64),
                "a3-booklet",
                state,
                openedBy,
                parts,
                remarks,
                Instant.EPOCH,
                0);
    }
}
