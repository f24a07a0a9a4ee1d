package org.korrigo.demo.internal.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds spent on each stage, in the order of the stages. */
final class Stopwatch {

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** Something that takes time. */
    interface Work<T> {
        T done() throws Exception;
    }

    <T> T time(String stage, Work<T> work) throws Exception {
        long start = System.nanoTime();
        try {
            return work.done();
        } finally {
            put(stage, (System.nanoTime() - start) / 1e9);
        }
    }

    void put(String stage, double value) {
        seconds.put(stage, Math.round(value * 1000) / 1000.0);
    }

    Map<String, Double> seconds() {
        return seconds;
    }
}
