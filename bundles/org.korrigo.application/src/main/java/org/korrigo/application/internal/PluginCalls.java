package org.korrigo.application.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.korrigo.domain.Problem;
import org.korrigo.domain.metric.Durations;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.plugin.PluginRegistry.PluginCall;
import org.korrigo.plugin.PluginType;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.storage.StorageFullException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Calls plug-ins and turns what may go wrong there into problems. */
@Component(service = {PluginCalls.class, MetricSource.class})
public final class PluginCalls implements MetricSource {

    private final PluginRegistry registry;
    private final Absences absences;
    private final AutoCloseable arrivals;
    private final Durations durations = new Durations(
            "korrigo_plugin_call_duration_seconds",
            "Time a call of a plug-in took, and whether it ended well.",
            0.01,
            0.1,
            0.5,
            2,
            10,
            60);

    @Activate
    public PluginCalls(@Reference PluginRegistry registry, @Reference ApplicationSettings settings) {
        this.registry = registry;
        this.absences = new Absences(Duration.ofSeconds(settings.values().absence_patience()));
        this.arrivals = registry.onArrival(absences::isBack);
    }

    @Deactivate
    void stop() throws Exception {
        arrivals.close();
    }

    /** @throws Problem {@code plugin-unavailable} with the fact {@code plugin}, or the code of the plug-in's exception */
    public <P, R> Called<R> call(Class<P> spi, String id, PluginCall<P, R, Exception> call)
            throws InterruptedException {
        long begun = System.nanoTime();
        String outcome = "failed";
        try {
            Called<R> called = registry.call(spi, id, call);
            outcome = "ok";
            return called;
        } catch (PluginUnavailableException e) {
            throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", e.plugin()));
        } catch (PluginException e) {
            throw Problem.invalid(e.code(), factsOf(e));
        } catch (StorageFullException e) {
            throw Problem.of(Problem.Kind.STORAGE_FULL, "storage-full", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The plug-in " + id + " broke its contract", e);
        } finally {
            durations.add(Map.of("plugin", name(spi, id), "outcome", outcome), System.nanoTime() - begun);
        }
    }

    @Override
    public List<Metric> read() {
        return List.of(durations.read());
    }

    /** As {@link #call(Class, String, PluginCall)}; who did it is named with the options it had. */
    public <P, R> Called<R> call(Class<P> spi, PluginChoice choice, PluginCall<P, R, Exception> call)
            throws InterruptedException {
        Called<R> called = call(spi, choice.id(), call);
        return new Called<>(called.result(), called.by() + options(choice));
    }

    /** Who would do it now, named as {@link #call(Class, PluginChoice, PluginCall)} names who did; empty while it is away. */
    public Optional<String> servedBy(Class<?> spi, PluginChoice choice) {
        return registry.entries().stream()
                .filter(entry -> entry.serving()
                        && entry.id().equals(choice.id())
                        && PluginType.of(spi).filter(entry.type()::equals).isPresent())
                .findFirst()
                .map(entry -> name(spi, choice.id()) + "@" + entry.version() + options(choice));
    }

    private static String options(PluginChoice choice) {
        String options = new TreeMap<>(choice.options().values()).toString().replace(", ", ",");
        return options.equals("{}") ? "" : options;
    }

    /** As {@link #call(Class, PluginChoice, PluginCall)}; a plug-in that left just now is given time to come back. */
    public <P, R> Called<R> callPatiently(Class<P> spi, PluginChoice choice, PluginCall<P, R, Exception> call)
            throws InterruptedException {
        return absences.outlast(name(spi, choice.id()), () -> call(spi, choice, call));
    }

    /** As {@link #call}, for somebody who waits for the answer: a plug-in that left just now is given time to come back. */
    public <P, R> R ask(Class<P> spi, String id, PluginCall<P, R, Exception> call) {
        try {
            return absences.outlast(name(spi, id), () -> call(spi, id, call)).result();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /**
     * As {@link #ask}, for somebody who looks for a plug-in before calling it.
     *
     * @param plugin what is looked for, for example {@code export:csv}
     * @param look throws {@code plugin-unavailable} as long as it is not there
     */
    public <R> R await(String plugin, Supplier<R> look) {
        try {
            return absences.outlast(plugin, look::get);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static String name(Class<?> spi, String id) {
        return PluginType.of(spi).map(PluginType::word).orElse(spi.getName()) + ":" + id;
    }

    /** Of somebody who waited for an answer. */
    public static Problem interrupted() {
        Thread.currentThread().interrupt();
        return Problem.conflict("request-interrupted", Map.of());
    }

    private static Map<String, Object> factsOf(PluginException e) {
        Map<String, Object> facts = new HashMap<>(e.facts());
        facts.put("message", String.valueOf(e.getMessage()));
        return facts;
    }
}
