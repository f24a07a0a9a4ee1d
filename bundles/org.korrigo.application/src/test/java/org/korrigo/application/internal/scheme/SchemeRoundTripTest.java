package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.spi.scoring.MarkScheme;

class SchemeRoundTripTest {

    private static final int TREES = 1_000;

    private final ItemIds noneThere = new ItemIds(MarkScheme.EMPTY, Set.of(), true);

    @Test
    void a_thousand_trees_come_back_from_json_identical_to_the_last_zero() {
        RandomSchemes schemes = new RandomSchemes(5);
        for (int i = 0; i < TREES; i++) {
            MarkScheme scheme = schemes.next();
            SchemeReading read = SchemeReader.read(new SchemeFile("b.json", SchemeWriter.json(scheme)), noneThere);
            assertThat(read.scheme()).isEqualTo(scheme);
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Test
    void a_thousand_trees_come_back_from_csv_identical_to_the_last_zero() {
        RandomSchemes schemes = new RandomSchemes(6);
        for (int i = 0; i < TREES; i++) {
            MarkScheme scheme = schemes.next();
            byte[] file = SchemeWriter.csv(scheme);
            SchemeReading read = SchemeReader.read(new SchemeFile("b.csv", file), noneThere);
            assertThat(read.scheme())
                    .as(new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(scheme);
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Test
    void a_spreadsheet_never_takes_a_label_for_a_formula() {
        RandomSchemes schemes = new RandomSchemes(7);
        for (int i = 0; i < TREES; i++) {
            String csv = new String(SchemeWriter.csv(schemes.next()), StandardCharsets.UTF_8);
            List<String> run = CsvText.rows(csv.substring(1), ';').stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !cell.isBlank()
                            && "=+-@".indexOf(cell.stripLeading().charAt(0)) >= 0)
                    .toList();
            assertThat(run).isEmpty();
        }
    }
}
