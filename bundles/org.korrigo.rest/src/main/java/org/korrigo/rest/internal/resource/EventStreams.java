package org.korrigo.rest.internal.resource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;
import org.korrigo.application.job.JobPulse;
import org.korrigo.application.job.JobPulse.Beat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everybody who listens. One thread asks once a second what moved, on whichever node, while somebody does; a stream keeps no thread.
 * Streams end after a while, so that a session that is over is noticed when the browser comes again.
 */
@Component(service = EventStreams.class)
public final class EventStreams {

    static final int MOST_OF_A_PERSON = 6;
    static final int MOST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final Duration PULSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int BEATS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final JobPulse pulse;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "korrigo-events"));
    private Map<UUID, Beat> known = new HashMap<>();
    private int beats;

    @Activate
    public EventStreams(@Reference JobPulse pulse) {
        this(pulse, PULSE);
    }

    EventStreams(JobPulse pulse, Duration pace) {
        this.pulse = pulse;
        clock.scheduleWithFixedDelay(this::tick, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
        streams.forEach(EventStream::close);
    }

    /** The oldest stream of a person who has too many goes, and the newcomer when the server has. */
    synchronized void open(String person, SseEventSink sink, Sse sse) {
        EventStream stream = new EventStream(person, sink, sse, System.nanoTime() + LONGEST.toNanos());
        List<EventStream> own =
                streams.stream().filter(other -> other.person().equals(person)).toList();
        if (own.size() >= MOST_OF_A_PERSON) {
            end(own.get(0));
        }
        if (streams.size() >= MOST) {
            stream.close();
            return;
        }
        if (streams.isEmpty()) {
            known = now();
        }
        streams.add(stream);
        stream.signOfLife();
    }

    private void end(EventStream stream) {
        streams.remove(stream);
        stream.close();
    }

    private void tick() {
        try {
            beat();
        } catch (RuntimeException e) {
            // the next beat may find the database again
            LOG.debug("Nobody could be told what moved: {}", e.toString());
        }
    }

    synchronized void beat() {
        streams.stream().filter(EventStream::isOver).toList().forEach(this::end);
        if (streams.isEmpty()) {
            return;
        }
        Map<UUID, Beat> seen = now();
        List<Beat> moved = new ArrayList<>(seen.values());
        moved.removeAll(known.values());
        known = seen;
        List<Hint> hints = Hint.of(moved);
        boolean alive = ++beats % BEATS_BETWEEN_SIGNS_OF_LIFE == 0;
        for (EventStream stream : streams) {
            hints.forEach(stream::send);
            if (alive) {
                stream.signOfLife();
            }
        }
    }

    private Map<UUID, Beat> now() {
        Map<UUID, Beat> beating = new HashMap<>();
        pulse.beats().forEach(each -> beating.put(each.job(), each));
        return beating;
    }
}
