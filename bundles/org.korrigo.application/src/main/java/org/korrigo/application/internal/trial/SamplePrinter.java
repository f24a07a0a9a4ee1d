package org.korrigo.application.internal.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Prints samples while something is there that can; a server without it lacks the simulator and nothing else. */
@Component(service = SamplePrinter.class)
public final class SamplePrinter {

    static final int MOST_BOOKLETS = 200;

    private volatile SampleScans scans;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindScans(SampleScans arrived) {
        scans = arrived;
    }

    void unbindScans(SampleScans leaving) {
        if (scans == leaving) {
            scans = null;
        }
    }

    /** None while nothing is there that prints. */
    Set<String> faults() {
        return Optional.ofNullable(scans).map(SampleScans::faults).orElse(Set.of());
    }

    /** @throws Problem {@code plugin-unavailable}, {@code sample-size} or {@code sample-fault-unknown} */
    void check(SampleScans.Order order) {
        Set<String> known = new TreeSet<>(present().faults());
        if (order.booklets() < 1 || order.booklets() > MOST_BOOKLETS) {
            throw Problem.invalid("sample-size", Map.of("booklets", order.booklets(), "most", MOST_BOOKLETS));
        }
        for (String fault : order.faults()) {
            if (!known.contains(fault)) {
                throw Problem.invalid("sample-fault-unknown", Map.of("fault", fault, "allowed", List.copyOf(known)));
            }
        }
    }

    SampleBatch print(SampleScans.Order order, Path pdf) {
        check(order);
        try {
            return present().print(order, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SampleScans present() {
        SampleScans present = scans;
        if (present == null) {
            throw Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "simulator"));
        }
        return present;
    }
}
