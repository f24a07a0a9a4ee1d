package org.korrigo.itest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.TrueBooklet;

/** From an empty server to a student who reads a mark, by the screens alone. */
@Order(9)
@ExtendWith(OneServer.class)
class MainJobInTheBrowserIT {

    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 3, 41)
            .with(Fault.MISSING_VERSO, 3)
            .with(Fault.EMPTY_NAME, 2);

    private static final String CHIEF = "chef-des-ecrans";

    @TempDir
    static Path folder;

    private final Server server;

    MainJobInTheBrowserIT(Server server) {
        this.server = server;
    }

    @Test
    void anExamGoesFromTheScannerToItsStudents() throws IOException {
        Batch batch = Batch.of(RECIPE);
        Path job = folder.resolve("job.json");
        List<Map<String, Object>> writers =
                batch.booklets().stream().map(booklet -> writer(batch, booklet)).toList();
        Map<String, Object> facts = Map.of(
                "exam",
                "ecrans-" + UUID.randomUUID().toString().substring(0, 8),
                "classList",
                batch.files().classList().toAbsolutePath().toString(),
                "scan",
                batch.files().pdf().toAbsolutePath().toString(),
                "writers",
                writers);
        new ObjectMapper().writeValue(job.toFile(), facts);
        String password = server.console("account-create", CHIEF, "--role", "admin", "--json")
                .json()
                .path("password")
                .asText();
        Journey.alone(
                        "main-job.mjs",
                        server.address(),
                        new Login(CHIEF, password),
                        Map.of("KORRIGO_JOB", job.toString()))
                .succeeds();
    }

    private static Map<String, Object> writer(Batch batch, TrueBooklet booklet) {
        String name = booklet.listedIne()
                .map(ine ->
                        booklet.student().lastName() + " " + booklet.student().firstName())
                .orElse("");
        return Map.of("page", batch.readingOrder(booklet).get(0), "name", name);
    }
}
