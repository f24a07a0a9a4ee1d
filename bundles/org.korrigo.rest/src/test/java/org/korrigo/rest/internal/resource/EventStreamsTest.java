package org.korrigo.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.ws.rs.sse.OutboundSseEvent;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.job.JobPulse.Beat;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;

class EventStreamsTest {

    private static final UUID EXAM = new UUID(1, 1);

    private final List<Beat> jobs = new ArrayList<>();
    private final EventStreams streams = new EventStreams(() -> jobs, Duration.ofDays(1));

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void whoListensHearsWhatMovedSinceOnceForAnExam() {
        jobs.add(beat(1, JobKind.IDENTIFY, 0));
        Listener listener = new Listener();
        streams.open("eva", listener, sse());
        jobs.add(beat(2, JobKind.IDENTIFY, 0));
        jobs.add(beat(3, JobKind.SPLIT, 4));
        streams.beat();
        streams.beat();
        assertThat(listener.heard)
                .containsExactly(
                        "null null",
                        "jobs {\"exam\":\"" + EXAM + "\",\"jobs\":[\"" + new UUID(2, 2) + "\",\"" + new UUID(2, 3)
                                + "\"]}",
                        "batch {\"exam\":\"" + EXAM + "\",\"batch\":\"" + new UUID(3, 3) + "\"}");
        jobs.set(2, beat(3, JobKind.SPLIT, 5));
        streams.beat();
        assertThat(listener.heard).hasSize(5);
    }

    @Test
    void whoLeftOrCouldNotBeToldIsForgotten() {
        Listener broken = new Listener();
        broken.answer = CompletableFuture.failedFuture(new IllegalStateException("gone"));
        streams.open("eva", broken, sse());
        assertThat(broken.closed).isTrue();
        jobs.add(beat(1, JobKind.INDEX, 0));
        streams.beat();
        assertThat(broken.heard).hasSize(1);
    }

    @Test
    void aPersonHasSixStreamsAndTheOldestGoesForASeventh() {
        List<Listener> listeners = new ArrayList<>();
        for (int i = 0; i <= EventStreams.MOST_OF_A_PERSON; i++) {
            listeners.add(new Listener());
            streams.open("eva", listeners.get(i), sse());
        }
        streams.open("max", new Listener(), sse());
        assertThat(listeners.get(0).closed).isTrue();
        assertThat(listeners.subList(1, listeners.size())).noneMatch(listener -> listener.closed);
    }

    private static Beat beat(int number, JobKind kind, int done) {
        return new Beat(new UUID(2, number), kind, EXAM, new UUID(3, number), Job.State.RUNNING, done);
    }

    private static final class Listener implements SseEventSink {

        private final List<String> heard = new ArrayList<>();
        private CompletionStage<?> answer = CompletableFuture.completedFuture(null);
        private boolean closed;

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            heard.add(event.getName() + " " + event.getData());
            return answer;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Events that know their name and data. */
    private static Sse sse() {
        return fake(Sse.class, (sse, create, none) -> {
            String[] said = new String[2];
            return fake(OutboundSseEvent.Builder.class, (builder, method, given) -> switch (method.getName()) {
                case "name" -> keep(said, 0, given[0], builder);
                case "data" -> keep(said, 1, given[1], builder);
                case "build" ->
                    fake(
                            OutboundSseEvent.class,
                            (event, question, nothing) -> question.getName().equals("getName") ? said[0] : said[1]);
                default -> builder;
            });
        });
    }

    private static Object keep(String[] said, int place, Object given, Object builder) {
        said[place] = String.valueOf(given);
        return builder;
    }

    private static <T> T fake(Class<T> type, java.lang.reflect.InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
