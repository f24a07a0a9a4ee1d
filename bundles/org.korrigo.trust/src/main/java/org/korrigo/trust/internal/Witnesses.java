package org.korrigo.trust.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.korrigo.trust.RefusedBundle;

/** Those who want to hear of refusals: the log, the audit trail. Each hears of each refusal once, however late it came. */
final class Witnesses {

    private static final Logger LOG = System.getLogger(Witnesses.class.getName());

    private final List<Witness> witnesses = new CopyOnWriteArrayList<>();

    AutoCloseable add(Consumer<RefusedBundle> consumer) {
        Witness witness = new Witness(consumer);
        witnesses.add(witness);
        return () -> witnesses.remove(witness);
    }

    /** Called by one thread only. */
    void tell(List<RefusedBundle> refused) {
        witnesses.forEach(witness -> witness.hear(refused));
    }

    private static String name(RefusedBundle bundle) {
        return bundle.bundle() + " " + bundle.sha256();
    }

    /** One of them. */
    private static final class Witness {

        private final Consumer<RefusedBundle> consumer;
        private final Set<String> heard = new HashSet<>();
        private boolean deaf;

        Witness(Consumer<RefusedBundle> consumer) {
            this.consumer = consumer;
        }

        void hear(List<RefusedBundle> refused) {
            heard.retainAll(refused.stream().map(Witnesses::name).collect(Collectors.toSet()));
            refused.stream().filter(bundle -> !heard.contains(name(bundle))).forEach(this::hear);
        }

        private void hear(RefusedBundle bundle) {
            try {
                consumer.accept(bundle);
                heard.add(name(bundle));
                deaf = false;
            } catch (RuntimeException e) {
                if (!deaf) {
                    LOG.log(Level.WARNING, "A refusal could not be recorded; it is tried again each second", e);
                }
                deaf = true;
            }
        }
    }
}
