package org.korrigo.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginUnavailableException;
import org.osgi.framework.ServiceRegistration;

/** Departure and update while calls run. */
class PluginDepartureTest extends RegistryInFelix {

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
    void aBetterOneThatArrivesLaterTakesOverAtOnceAndGivesBackWhenItLeaves() throws Exception {
        register("one", 0, reading("old"));
        assertThat(read("one")).isEqualTo("old");
        ServiceRegistration<?> better = register("one", 5, reading("new"));
        assertThat(read("one")).isEqualTo("new");
        better.unregister();
        assertThat(read("one")).isEqualTo("old");
        assertThat(registry.entries()).extracting(PluginEntry::serving).containsExactly(true);
    }

    @Test
    void aPluginMayBeCalledFromWithinItsOwnCall() throws Exception {
        register("nested", 0, request -> request == null ? result(inside("nested")) : result("inner"));
        assertThat(read("nested")).isEqualTo("inner");
        assertThat(registry.entries()).extracting(PluginEntry::callsInFlight).containsExactly(0);
    }

    @Test
    void aLeavingPluginStillServesItsOwnCallsWhileOthersGetTheNext() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch leaving = new CountDownLatch(1);
        ServiceRegistration<?> old = register("nested", 5, request -> {
            called.countDown();
            leaving.await();
            return request == null ? result(inside("nested")) : result("inner");
        });
        register("nested", 0, reading("next"));
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> readUnchecked("nested"));
        called.await();
        CompletableFuture<Void> departure = CompletableFuture.runAsync(old::unregister);
        while (registry.entries().size() > 1) {
            Thread.onSpinWait();
        }
        assertThat(read("nested")).isEqualTo("next");
        leaving.countDown();
        assertThat(running.get(5, TimeUnit.SECONDS)).isEqualTo("inner");
        departure.get(5, TimeUnit.SECONDS);
    }

    @Test
    void theInterruptionOfADepartureStaysInTheCall() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        ServiceRegistration<?> deaf = register("deaf", 0, request -> {
            called.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return result("done all the same");
        });
        CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(() -> {
            readUnchecked("deaf");
            return Thread.interrupted();
        });
        called.await();
        deaf.unregister();
        assertThat(running.get(5, TimeUnit.SECONDS))
                .as("the thread goes on uninterrupted")
                .isFalse();
    }

    @Test
    void everyCallDuringUpdatesIsServedByAVersionThatIsThere() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ServiceRegistration<?> version = register("busy", 0, reading("0"));
        List<CompletableFuture<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(CompletableFuture.supplyAsync(() -> {
                int calls = 0;
                while (!over.get()) {
                    readUnchecked("busy");
                    calls++;
                }
                return calls;
            }));
        }
        for (int i = 1; i <= 200; i++) {
            ServiceRegistration<?> next = register("busy", i % 3, reading("" + i));
            version.unregister();
            version = next;
        }
        over.set(true);
        for (CompletableFuture<Integer> caller : callers) {
            assertThat(caller.get(10, TimeUnit.SECONDS)).isPositive();
        }
    }
}
