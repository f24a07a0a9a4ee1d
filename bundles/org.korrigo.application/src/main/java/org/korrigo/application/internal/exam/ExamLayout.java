package org.korrigo.application.internal.exam;

import java.util.Map;
import java.util.Optional;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.layout.LayoutRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which layout a new exam starts with. */
@Component(service = ExamLayout.class)
public final class ExamLayout {

    private final LayoutRegistry layouts;
    private final PluginCalls plugins;
    private final String standard;

    @Activate
    public ExamLayout(
            @Reference LayoutRegistry layouts,
            @Reference PluginCalls plugins,
            @Reference ApplicationSettings settings) {
        this.layouts = layouts;
        this.plugins = plugins;
        this.standard = settings.values().default_layout();
    }

    /**
     * The server's own is there, unless its bundle is just being exchanged; what somebody names may be a slip of the pen.
     *
     * @throws Problem {@code layout-not-found}, or {@code plugin-unavailable} when the server's own stays away
     */
    String of(Optional<String> wanted) {
        Optional<String> named = wanted.filter(id -> !id.isBlank() && !id.equals(standard));
        if (named.isPresent() && layouts.find(named.get()).isEmpty()) {
            throw Problem.notFound("layout", named.get());
        }
        return named.orElseGet(this::standard);
    }

    private String standard() {
        String plugin = "layout:" + standard;
        return plugins.await(plugin, () -> layouts.find(standard)
                .map(layout -> standard)
                .orElseThrow(() ->
                        Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", plugin))));
    }
}
