package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.application.trial.SimulationReport.Finding.Type;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.Cancellation;

class SimulationTest {

    private final TrialWorld world = new TrialWorld();
    private final FakeScans scans = new FakeScans(world);

    @TempDir
    private Path folder;

    @BeforeEach
    void threePupilsWrite() {
        world.printer.bindScans(scans);
        world.writing.putAll(Map.of(1, "DURAND Paul", 3, "LEFEBVRE Aminata", 5, "NGUYEN Sacha"));
        var past = world.past;
        List.of(past.durand, past.lefebvre, past.nguyen)
                .forEach(student -> scans.authors.add(Optional.of(student.id().toString())));
    }

    @Test
    void whatIsFoundAsItWasPrintedIsAllRight() throws InterruptedException {
        SimulationReport report = simulate("two-pages");

        assertThat(report.booklets()).isEqualTo(new SimulationReport.Booklets(3, 3, 3, 6, 6));
        assertThat(report.identities()).isEqualTo(new SimulationReport.Identities(0, 3, 0, 0));
        assertThat(report.faults()).isEqualTo(new SimulationReport.Faults(0, 0, 0, 0));
        assertThat(report.zones()).containsExactly(new SimulationReport.ZoneReading("full-name", 3, 3));
        assertThat(report.findings()).isEmpty();
        assertThat(report.layout()).isEqualTo("two-pages@1.0.0");
        assertThat(report.scannedPages()).isEqualTo(6);
    }

    @Test
    void aWrongStudentComesBeforeAllOtherFindings() throws InterruptedException {
        scans.authors.set(0, Optional.of(world.past.nguyen.id().toString()));
        scans.authors.set(2, Optional.empty());
        world.addLayout("two-pages", 3);

        SimulationReport report = simulate("two-pages");

        assertThat(report.identities().wrong()).isEqualTo(1);
        assertThat(report.findings().get(0).type()).isEqualTo(Type.IDENTITY_WRONG);
        assertThat(report.findings().get(0).detail()).contains("NGUYEN Sacha").contains("given to DURAND Paul");
        assertThat(report.booklets().exact()).isZero();
        assertThat(report.findings()).extracting(Finding::type).contains(Type.BOOKLET_WRONG);
        assertThat(report.findings().get(1).pages()).containsExactly(1, 2);
    }

    @Test
    void faultsAreFlaggedByADoubtOrByAMatchLeftToAPerson() throws InterruptedException {
        scans.faults.add(new SampleBatch.Fault("missing-verso", List.of(2)));
        scans.faults.add(new SampleBatch.Fault("empty-name", List.of(5)));
        scans.authors.set(2, Optional.empty());
        world.writing.remove(5);

        SimulationReport report = simulate("two-pages", "missing-verso", "empty-name");

        assertThat(report.faults()).isEqualTo(new SimulationReport.Faults(2, 1, 1, 0));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).type()).isEqualTo(Type.FAULT_MISSED);
        assertThat(report.findings().get(0).detail()).contains("missing-verso");
        assertThat(report.identities().undecided()).isEqualTo(1);
    }

    @Test
    void aDoubtFarFromAnyFaultIsAFalseAlarm() throws InterruptedException {
        scans.faults.add(new SampleBatch.Fault("missing-verso", List.of(2)));
        world.addLayout("two-pages", 4);

        SimulationReport report = simulate("two-pages", "missing-verso");

        assertThat(report.faults()).isEqualTo(new SimulationReport.Faults(1, 0, 1, 1));
        assertThat(report.findings())
                .filteredOn(finding -> finding.type() == Type.FALSE_ALARM)
                .allMatch(finding -> finding.detail().startsWith("wrong-page-count"))
                .extracting(Finding::pages)
                .containsExactly(List.of(5, 6));
    }

    @Test
    void anUnreadablePageIsAFindingAndAZoneReadOtherwiseIsNotExact() throws InterruptedException {
        world.paper.undecodable.add(6);
        scans.authors.set(1, Optional.of(world.past.lefebvre.id().toString()));

        SimulationReport report = simulate("two-pages");

        assertThat(report.findings())
                .filteredOn(finding -> finding.type() == Type.PAGE_UNREADABLE)
                .extracting(Finding::pages)
                .containsExactly(List.of(6));
        assertThat(report.booklets().upright()).isEqualTo(5);
    }

    @Test
    void thePrintedFileIsKeptWhereItIsWantedAndNowhereElse() throws Exception {
        Path keep = folder.resolve("essai.pdf");
        world.desk()
                .simulate(
                        TrialWorld.ADMIN,
                        new SimulationOrder("two-pages", 3, List.of(), 7, Optional.of(keep)),
                        Cancellation.NEVER);

        assertThat(Files.readString(keep)).isEqualTo("%PDF-7");
        assertThat(scans.printed).doesNotExist();
    }

    @Test
    void thePrintedFileGoesAsWellWhenSomethingFails() {
        world.layouts.put("two-pages", Layouts.withStrategy(world.layouts.get("two-pages"), "gone"));

        assertThatThrownBy(() -> simulate("two-pages")).hasMessageContaining("split:gone");
        assertThat(scans.printed).doesNotExist();
    }

    @Test
    void whatCannotBePrintedIsRefusedBeforeItCostsAnything() {
        refuses("sample-size", new SimulationOrder("two-pages", 0, List.of(), 1, Optional.empty()));
        refuses("sample-size", new SimulationOrder("two-pages", 201, List.of(), 1, Optional.empty()));
        refuses("sample-fault-unknown", new SimulationOrder("two-pages", 1, List.of("fire"), 1, Optional.empty()));
        refuses("layout-not-found", new SimulationOrder("nowhere", 1, List.of(), 1, Optional.empty()));
        assertThat(scans.printed).isNull();
    }

    @Test
    void aServerWithoutAPrinterSaysSo() {
        world.printer.unbindScans(scans);

        assertThatThrownBy(() -> simulate("two-pages")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.PLUGIN_UNAVAILABLE);
            assertThat(problem.facts()).isEqualTo(Map.of("plugin", "simulator"));
        });
        assertThat(world.desk().faults(TrialWorld.ADMIN)).isEmpty();
    }

    private void refuses(String code, SimulationOrder order) {
        assertThatThrownBy(() -> world.desk().simulate(TrialWorld.ADMIN, order, Cancellation.NEVER))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private SimulationReport simulate(String layout, String... faults) throws InterruptedException {
        return world.desk()
                .simulate(
                        TrialWorld.ADMIN,
                        new SimulationOrder(layout, 3, List.of(faults), 1, Optional.empty()),
                        Cancellation.NEVER);
    }
}
