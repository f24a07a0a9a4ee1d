package org.korrigo.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** Arrival and departure against a real Felix. */
class TrackedPluginRegistryTest {

    @TempDir
    Path cache;

    private Framework felix;
    private BundleContext context;
    private TrackedPluginRegistry registry;

    @BeforeEach
    void boot() throws Exception {
        felix = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache.toString()));
        felix.start();
        context = felix.getBundleContext();
        registry = new TrackedPluginRegistry(context, new OneSecondOfGrace());
    }

    @AfterEach
    void shutDown() throws Exception {
        registry.close();
        felix.stop();
        felix.waitForStop(10_000);
    }

    @Test
    void nobodyThereIsUnavailableAndNamesThePlugin() {
        assertThatThrownBy(() -> read("tesseract"))
                .isInstanceOfSatisfying(PluginUnavailableException.class, e -> assertThat(e.plugin())
                        .isEqualTo("ocr:tesseract"));
    }

    @Test
    void aCallReachesThePluginOfItsIdAndTellsWhoAnswered() throws Exception {
        register("one", 0, reading("1"));
        register("two", 0, reading("2"));
        assertThat(read("two")).isEqualTo("2");
        assertThat(registry.call(OcrEngine.class, "one", ocr -> 0).by()).startsWith("ocr:one@");
    }

    @Test
    void ofTwoTheBetterRankedServesAndTheOtherTakesOverWhenItLeaves() throws Exception {
        register("one", 0, reading("old"));
        ServiceRegistration<?> better = register("one", 5, reading("new"));
        assertThat(read("one")).isEqualTo("new");
        assertThat(registry.entries()).extracting(PluginEntry::serving).containsExactly(true, false);
        better.unregister();
        assertThat(read("one")).isEqualTo("old");
    }

    @Test
    void theEldestServesAmongEquals() throws Exception {
        register("one", 0, reading("first"));
        register("one", 0, reading("second"));
        assertThat(read("one")).isEqualTo("first");
    }

    @Test
    void departureWaitsForTheRunningCall() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        ServiceRegistration<?> slow = register("slow", 0, request -> {
            called.countDown();
            Thread.sleep(300);
            finished.set(true);
            return result("done");
        });
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> readUnchecked("slow"));
        called.await();
        slow.unregister();
        assertThat(finished).as("the call had ended when the plug-in left").isTrue();
        assertThat(running.get()).isEqualTo("done");
    }

    @Test
    void aCallThatOverstaysTheGraceIsInterruptedAndReportedAsDeparture() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        ServiceRegistration<?> stubborn = register("stubborn", 0, request -> {
            called.countDown();
            Thread.sleep(60_000);
            return result("never");
        });
        CompletableFuture<Throwable> running = CompletableFuture.supplyAsync(() -> {
            try {
                read("stubborn");
                return null;
            } catch (Exception e) {
                return e;
            }
        });
        called.await();
        stubborn.unregister();
        assertThat(running.get(5, TimeUnit.SECONDS)).isInstanceOf(PluginUnavailableException.class);
    }

    @Test
    void aFailureOfThePluginIsItsOwnAndNotADeparture() {
        register("strict", 0, request -> {
            throw new PluginException("image-undecodable", "The zone cannot be read.");
        });
        assertThatThrownBy(() -> read("strict")).isInstanceOf(PluginException.class);
    }

    @Test
    void arrivalsAreAnnounced() throws Exception {
        List<String> heard = new ArrayList<>();
        AutoCloseable listening = registry.onArrival(heard::add);
        register("one", 0, reading("1"));
        listening.close();
        register("two", 0, reading("2"));
        assertThat(heard).containsExactly("ocr:one");
    }

    private String read(String id) throws Exception {
        return registry.call(OcrEngine.class, id, ocr -> ocr.recognise(null))
                .result()
                .candidates()
                .get(0)
                .text();
    }

    private String readUnchecked(String id) {
        try {
            return read(id);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ServiceRegistration<?> register(String id, int ranking, OcrEngine engine) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("korrigo.plugin.id", id);
        properties.put("service.ranking", ranking);
        return context.registerService(OcrEngine.class, engine, properties);
    }

    private static OcrEngine reading(String text) {
        return request -> result(text);
    }

    private static OcrResult result(String text) {
        return new OcrResult(List.of(new OcrCandidate(text, 1)));
    }

    private record OneSecondOfGrace() implements TrackedPluginRegistry.Settings {

        @Override
        public int departure_grace() {
            return 1;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return TrackedPluginRegistry.Settings.class;
        }
    }
}
