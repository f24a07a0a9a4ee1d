package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.roster.RowProblem;

/** What every class list reader promises. */
public abstract class ClassListReaderContract {

    private static final String CODE = "[a-z][a-z0-9-]*";

    protected abstract ClassListReader reader();

    /** A class list of the reader's kind with at least two students and at least one row that must be left out. */
    protected abstract ClassListFile sample();

    @Test
    void recognisesItsOwnKindAndNotNoise() {
        assertThat(reader().recognises(sample())).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(reader().recognises(noise())).isZero();
    }

    @Test
    void namesEveryStudent() throws PluginException {
        ClassList list = read(sample());
        assertThat(list.students())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(student -> !(student.lastName() + student.firstName()).isBlank());
    }

    @Test
    void keepsTheOrderOfTheRows() throws PluginException {
        assertThat(read(sample()).students())
                .extracting(ListedStudent::row)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(row -> row >= 1);
    }

    @Test
    void explainsEveryRowItLeavesOut() throws PluginException {
        ClassList list = read(sample());
        Set<Integer> read = list.students().stream().map(ListedStudent::row).collect(Collectors.toSet());
        assertThat(list.problems()).anyMatch(RowProblem::fatal).allSatisfy(problem -> {
            assertThat(problem.code()).matches(CODE);
            assertThat(problem.detail()).isNotBlank();
            assertThat(read.contains(problem.row())).isEqualTo(!problem.fatal());
        });
    }

    @Test
    void refusesNoiseAndEmptyFilesWithACode() {
        for (ClassListFile file : new ClassListFile[] {noise(), named(new byte[0])}) {
            assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.code())
                    .matches(CODE));
        }
    }

    @Test
    void leavesTheBytesUntouchedAndAnswersAlikeTwice() throws PluginException {
        ClassListFile file = sample();
        byte[] before = file.bytes().clone();
        assertThat(read(file)).isEqualTo(read(file));
        assertThat(file.bytes()).isEqualTo(before);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        ClassListFile file = sample();
        assertThat(AtOnce.call(4, () -> read(file))).containsOnly(read(file));
    }

    private ClassList read(ClassListFile file) throws PluginException {
        return reader().read(file, Options.NONE);
    }

    private ClassListFile noise() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        return named(bytes);
    }

    private ClassListFile named(byte[] bytes) {
        return new ClassListFile(sample().name(), bytes);
    }
}
