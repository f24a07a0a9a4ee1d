package org.korrigo.application.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;

class ScanSizesTest {

    private final ScanSizes sizes = new ScanSizes(3 << 20);

    @Test
    void a_file_of_the_limit_passes_and_one_byte_more_does_not() throws IOException {
        sizes.require("lot.pdf", 3 << 20);
        assertThat(read(3 << 20)).isEqualTo(3 << 20);

        assertThatThrownBy(() -> read((3 << 20) + 1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
            assertThat(problem.facts()).containsEntry("limitMebibytes", "3").containsEntry("name", "lot.pdf");
        });
    }

    private int read(int bytes) throws IOException {
        try (InputStream limited = sizes.limited("lot.pdf", new ByteArrayInputStream(new byte[bytes]))) {
            return limited.readAllBytes().length;
        }
    }
}
