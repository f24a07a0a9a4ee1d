package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** A teacher's browser against the real server: sign in, open an exam, see the pixels of a page. */
@Order(9)
@ExtendWith(OneServer.class)
class BrowserShowsRealPagesIT {

    private final Server server;

    BrowserShowsRealPagesIT(Server server) {
        this.server = server;
    }

    @Test
    void aTeacherSignsInAndOpensACopy() throws IOException {
        Exam exam = Exam.create(server.staff());
        Batch batch = Batch.of(ExamRecipe.small());
        exam.load(batch);
        exam.decideAll(batch);
        Path script = Path.of("../org.korrigo.web/src/test/browser/login-and-open-page.mjs");
        Path pictures = Files.createDirectories(Path.of("target", "browser")).toAbsolutePath();
        List<String> line = List.of(
                "node",
                script.toAbsolutePath().normalize().toString(),
                server.address().toString(),
                Staff.TEACHER,
                server.staff().teacherPassword(),
                pictures.toString());
        Console.Result result = Console.run(line, Map.of("KORRIGO_EXAM", exam.id()));
        assertThat(result.code()).as("%s%n%s", result.out(), result.err()).isZero();
    }
}
