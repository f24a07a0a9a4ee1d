package org.korrigo.rest.internal.resource;

import javax.ws.rs.sse.OutboundSseEvent;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;

/** One browser that listens. @param until by the clock of {@link System#nanoTime} */
record EventStream(String person, SseEventSink sink, Sse sse, long until) {

    /** How long a browser waits before it comes again. */
    private static final long RETURN_MILLIS = 3000;

    boolean isOver() {
        return sink.isClosed() || System.nanoTime() - until > 0;
    }

    void send(Hint hint) {
        deliver(sse.newEventBuilder()
                .name(hint.name())
                .data(String.class, hint.data())
                .build());
    }

    /** Proxies cut what stays silent. */
    void signOfLife() {
        deliver(sse.newEventBuilder()
                .comment("here")
                .reconnectDelay(RETURN_MILLIS)
                .build());
    }

    private void deliver(OutboundSseEvent event) {
        if (!sink.isClosed()) {
            sink.send(event).whenComplete((sent, failure) -> {
                if (failure != null) {
                    close();
                }
            });
        }
    }

    void close() {
        sink.close();
    }
}
