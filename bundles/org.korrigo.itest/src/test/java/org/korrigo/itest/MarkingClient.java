package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A marker's browser that marks its one copy again and again: lock, look, mark, draw, release the lock. */
final class MarkingClient implements Runnable {

    private static final long THINKING_MILLIS = 1000;
    private static final int HALVES_OF_QUESTION_2 = 28;
    private static final int QUARTERS_OF_QUESTION_1 = 24;

    private final Person marker;
    private final String copy;
    private final Traffic traffic;
    private final Map<String, String> marks = new TreeMap<>();
    private long revision;
    private int rounds;

    MarkingClient(Person marker, String copy, Traffic traffic) {
        this.marker = marker;
        this.copy = copy;
        this.traffic = traffic;
    }

    /** A client that saw a failure goes on, as a person would. */
    @Override
    public void run() {
        while (!traffic.isOver()) {
            try {
                markOnce();
                Thread.sleep(THINKING_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | AssertionError failure) {
                traffic.failed(failure);
            }
        }
    }

    private void markOnce() {
        Answer lock = traffic.ask(() -> marker.post(path("/lock"), null));
        Copy desk = new Copy(marker, copy, lock.json().path("fence").asLong());
        try {
            requireUnchanged(traffic.ask(() -> marker.get(path("/marking"))).json());
            traffic.ask(() -> marker.get(path("/pages/1/image")));
            rounds++;
            apply(desk);
        } finally {
            traffic.ask(() -> marker.write("DELETE", path("/lock?fence=" + desk.fence()), Map.of(), null));
        }
    }

    private void apply(Copy desk) {
        String first = quarters(rounds % (QUARTERS_OF_QUESTION_1 + 1));
        String second = quarters(2 * (rounds % (HALVES_OF_QUESTION_2 + 1)));
        JsonNode[] operations = {Copy.ink(1), Copy.mark("1a", first), Copy.mark("2", second)};
        Answer answer = traffic.ask(() -> marker.post(path("/marking/operations"), revision, desk.body(operations)));
        revision = answer.json().path("revision").asLong();
        marks.put("1a", first);
        marks.put("2", second);
    }

    private static String quarters(int number) {
        return BigDecimal.valueOf(25L * number, 2).stripTrailingZeros().toPlainString();
    }

    /** What was acknowledged, and nothing else, is what the server has. */
    void requireUnchanged(JsonNode view) {
        JsonNode marking = view.path("marking");
        Map<String, String> found = new TreeMap<>();
        marking.path("marks")
                .properties()
                .forEach(mark -> found.put(
                        mark.getKey(),
                        new BigDecimal(mark.getValue().asText())
                                .stripTrailingZeros()
                                .toPlainString()));
        if (!found.equals(marks) || marking.path("revision").asLong() != revision) {
            throw new AssertionError("Acknowledged " + marks + " at " + revision + ", found " + view);
        }
    }

    String copy() {
        return copy;
    }

    int rounds() {
        return rounds;
    }

    /** Of all operations that were acknowledged. */
    long revision() {
        return revision;
    }

    /** Sum of the marks acknowledged last. */
    BigDecimal total() {
        return marks.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    JsonNode read(String below) {
        return marker.read(path(below));
    }

    private String path(String below) {
        return "/copies/" + copy + below;
    }
}
