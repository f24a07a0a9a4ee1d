package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;

class CatalogueTest {

    @TempDir
    static Path store;

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer(store);
        server.empty();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void onlyOneWorkAtATimeGoesOn() throws Exception {
        try (OneAtATime first = new OneAtATime(server.source)) {
            assertThatThrownBy(() -> first.take(() -> new OneAtATime(server.source)))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-busy"));
        }
        try (OneAtATime next = new OneAtATime(server.source)) {
            assertThat(next.take(() -> "its turn")).isEqualTo("its turn");
        }
    }

    @Test
    void everyColumnThatNamesAFileIsKnown() throws Exception {
        assertThat(
                        server.first(
                                "select string_agg(table_name || '.' || column_name, ' ' order by table_name)"
                                        + " from information_schema.columns where table_schema = 'public' and column_name like '%sha256'"))
                .isEqualTo(
                        "arrival.sha256 batch.sha256 copy.final_sha256 deleted_exam_file.sha256 korrigo_schema.sha256 made_pdf.sha256"
                                + " upload.sha256");
    }
}
