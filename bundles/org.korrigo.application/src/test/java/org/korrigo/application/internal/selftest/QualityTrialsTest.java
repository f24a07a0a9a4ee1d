package org.korrigo.application.internal.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.plugin.KnownPlugins;
import org.korrigo.application.plugin.SelfTestReport.SelfTestCheck;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;

class QualityTrialsTest {

    private static final QualityFinding STAIN =
            new QualityFinding("stained", QualityFinding.Level.RED, 1, 0, "A stain.");

    private final KnownPlugins plugins = new KnownPlugins();

    @Test
    void anHonestCheckPasses() {
        assertThat(failed(request -> request.look().thumbnail().at(0, 0) < 100 ? List.of(STAIN) : List.of()))
                .isEmpty();
    }

    @Test
    void aCheckThatBlamesBlankPaperOrSaysAThingTwiceIsFound() {
        assertThat(failed(request -> List.of(STAIN, STAIN)))
                .containsExactly("finds-no-fault-on-blank-paper", "names-each-finding-once");
    }

    private List<String> failed(QualityCheck check) {
        var entry = plugins.add(PluginType.QUALITY, "tried", check, Map.of());
        var bench = new SelfTestBench(plugins, new NoLayouts(), (plugin, locale) -> PluginOptions.NONE);
        return bench.tryPlugin(entry).checks().stream()
                .filter(each -> !each.passed())
                .map(SelfTestCheck::name)
                .toList();
    }

    private record NoLayouts() implements LayoutRegistry {

        @Override
        public List<ListedLayout> layouts() {
            return List.of();
        }

        @Override
        public Optional<BookletLayout> find(String id) {
            return Optional.empty();
        }
    }
}
