package org.korrigo.application.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutReport;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

class LayoutChecksTest {

    private static final BookletLayout LAYOUT = new BookletLayout(
            "lyon", "1", Map.of("fr", "Lyon"), SheetKind.A4_PAGES, 4, "a4-booklet", Options.NONE, List.of());
    private static final LayoutFault FAULT = new LayoutFault("/zones/1/region", "width 1.2 > 1", 3, 7);

    @Test
    void a_sound_layout_whose_strategy_is_there_has_only_its_own_warnings() {
        LayoutCheck check = check(new LayoutReport(Optional.of(LAYOUT), List.of(), List.of(FAULT)), "a4-booklet");

        assertThat(check.layout()).contains(LAYOUT);
        assertThat(check.warnings()).containsExactly(new LayoutRemark("/zones/1/region", "width 1.2 > 1", 3, 7));
    }

    @Test
    void a_strategy_that_is_not_there_is_worth_a_warning_and_no_fault() {
        LayoutCheck check = check(new LayoutReport(Optional.of(LAYOUT), List.of(), List.of()), "a3-fold");

        assertThat(check.faults()).isEmpty();
        assertThat(check.warnings())
                .extracting(LayoutRemark::toString)
                .containsExactly("/split/id: there is no split strategy 'a4-booklet' at present");
    }

    @Test
    void a_faulty_document_has_faults_alone() {
        LayoutCheck check = check(new LayoutReport(Optional.empty(), List.of(FAULT), List.of()), "a3-fold");

        assertThat(check.layout()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        assertThat(check.faults()).extracting(LayoutRemark::toString).containsExactly("/zones/1/region: width 1.2 > 1");
    }

    private static LayoutCheck check(LayoutReport report, String strategy) {
        return new LayoutChecks(document -> report, new OneStrategy(strategy)).check("");
    }

    private record OneStrategy(String id) implements PluginRegistry {

        @Override
        public <P, R, X extends Exception> Called<R> call(Class<P> spi, String plugin, PluginCall<P, R, X> call) {
            throw new IllegalStateException("nothing is called");
        }

        @Override
        public List<PluginEntry> entries() {
            return List.of(
                    new PluginEntry(PluginType.SPLIT, id, id, "1.0.0", "bundle", true, 0, Map.of()),
                    new PluginEntry(PluginType.OCR, "a4-booklet", "", "1.0.0", "bundle", true, 0, Map.of()));
        }

        @Override
        public AutoCloseable onArrival(Consumer<String> listener) {
            return () -> {};
        }
    }
}
