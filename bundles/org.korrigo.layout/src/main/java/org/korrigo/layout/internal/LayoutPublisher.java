package org.korrigo.layout.internal;

import java.util.List;
import java.util.Map;

/** Takes layout documents from wherever they lie and offers what is sound in them as services. */
interface LayoutPublisher {

    /**
     * Publishes the documents of one origin in the place of those it had. A document that is at fault is listed with its problem
     * while the last sound reading of the same name stays in service.
     */
    void publish(String origin, List<LayoutDocument> documents);

    /** The same for an origin that was away. @param lastSound by name, what {@link #withdraw} gave back */
    void publish(String origin, List<LayoutDocument> documents, Map<String, SoundDocument> lastSound);

    /** What was in service, by name of the document. */
    Map<String, SoundDocument> withdraw(String origin);
}
