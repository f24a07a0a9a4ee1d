package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the heap keeps after a collection, and what the machine has left. */
@Component
public final class MemoryCheck implements HealthCheck {

    private static final int PERCENT = 100;

    private final HealthSettings settings;
    private final Supplier<Memory> memory;

    @Activate
    public MemoryCheck(@Reference HealthSettings settings) {
        this(settings, Memory::now);
    }

    MemoryCheck(HealthSettings settings, Supplier<Memory> memory) {
        this.settings = settings;
        this.memory = memory;
    }

    @Override
    public String subject() {
        return "memory";
    }

    @Override
    public List<Finding> look() {
        Memory now = memory.get();
        long heap = now.heapKept() * PERCENT / now.heapMost();
        long free = now.machine() == 0 ? PERCENT : now.available() * PERCENT / now.machine();
        Map<String, String> facts = Map.of(
                "heap", Size.of(now.heapKept()),
                "most", Size.of(now.heapMost()),
                "percent", Long.toString(heap),
                "available", Size.of(now.available()),
                "machine", Size.of(now.machine()));
        if (heap >= settings.values().heap_warn_percent()) {
            return List.of(Finding.warn("memory-heap", facts));
        }
        return List.of(
                free < settings.values().memory_warn_percent()
                        ? Finding.warn("memory-machine", facts)
                        : Finding.ok("memory-ok", facts));
    }
}
