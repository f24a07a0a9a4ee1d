package org.korrigo.jobs.internal;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** The engine keeps no data of jobs: they are in the job table. The engine's own default would be Java's serialization. */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        return null;
    }
}
