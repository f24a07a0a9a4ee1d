package org.korrigo.application.internal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

class ExamLayoutTest {

    private static final String STANDARD = TrialWorld.settings().values().default_layout();

    @Test
    void theServersOwnIsWaitedForWhileItsBundleIsExchanged() {
        Comes comes = new Comes(STANDARD, 3);
        assertThat(layouts(comes).of(Optional.empty())).isEqualTo(STANDARD);
        assertThat(comes.looks).hasValue(3);
    }

    @Test
    void theServersOwnIsTheSameWhenItIsNamed() {
        assertThat(layouts(new Comes(STANDARD, 3)).of(Optional.of(STANDARD))).isEqualTo(STANDARD);
    }

    @Test
    void theServersOwnThatStaysAwayIsMissedLikeAPlugin() {
        assertThatThrownBy(() -> layouts(new Comes("a3-lyon", 1)).of(Optional.of(" ")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("plugin-unavailable");
                    assertThat(problem.facts()).containsEntry("plugin", "layout:" + STANDARD);
                });
    }

    @Test
    void aNameThatNobodyKnowsIsRefusedAtOnce() {
        Comes comes = new Comes("a3-lyon", 2);
        assertThatThrownBy(() -> layouts(comes).of(Optional.of("a3-lyon"))).hasMessageContaining("layout-not-found");
        assertThat(comes.looks).hasValue(1);
    }

    private static ExamLayout layouts(LayoutRegistry layouts) {
        PluginCalls plugins = new PluginCalls(new FakeRegistry(), TrialWorld.settings(1));
        return new ExamLayout(layouts, plugins, TrialWorld.settings());
    }

    /** A layout that is there when it is looked for this many times. */
    private static final class Comes implements LayoutRegistry {

        private final AtomicInteger looks = new AtomicInteger();
        private final String id;
        private final int at;

        Comes(String id, int at) {
            this.id = id;
            this.at = at;
        }

        @Override
        public Optional<BookletLayout> find(String wanted) {
            boolean there = looks.incrementAndGet() >= at && wanted.equals(id);
            return there ? Optional.of(layout()) : Optional.empty();
        }

        @Override
        public List<ListedLayout> layouts() {
            return List.of();
        }

        private BookletLayout layout() {
            return new BookletLayout(
                    id, "1.0.0", Map.of("fr", id), SheetKind.A4_PAGES, 1, "fixed-pages", Options.NONE, List.of());
        }
    }
}
