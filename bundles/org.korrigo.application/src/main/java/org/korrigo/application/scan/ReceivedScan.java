package org.korrigo.application.scan;

import java.time.Instant;
import java.util.UUID;

/** What a file became when it was received: a batch, or an arrival that becomes batches once it has been opened. */
public sealed interface ReceivedScan permits BatchView, ArrivalView {

    UUID id();

    Instant receivedAt();

    long version();
}
