package org.korrigo.worker.internal.pool;

import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.classpath.ClassPaths;
import org.korrigo.worker.internal.wire.Call;
import org.korrigo.worker.internal.wire.Reply;

/** Runs each request in a child process of a pool. A child that did anything but answer or refuse is not used again. */
public final class ProcessIsolation implements Isolation, AutoCloseable {

    private final ClassPaths classPaths;
    private final ChildPool pool;
    private final String level;

    public ProcessIsolation(ClassPaths classPaths, PoolSettings settings) {
        this.classPaths = classPaths;
        this.pool = new ChildPool(settings);
        this.level = settings.enclosure().level();
    }

    @Override
    public byte[] run(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        for (int deaths = 1; ; deaths++) {
            try {
                return once(code, request, limits, cancellation);
            } catch (PluginException e) {
                if (!e.code().equals(ChildDeath.CRASH) || deaths >= ChildDeath.mostOf(e)) {
                    throw e;
                }
            }
        }
    }

    private byte[] once(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        Call call = new Call(code.getName(), request);
        ChildKey key = new ChildKey(classPaths.of(code), limits.heapMegabytes());
        Child child = pool.borrow(key, cancellation);
        boolean reusable = false;
        try {
            Reply reply = new Supervision(limits.time(), cancellation).await(child, child.call(call));
            reusable = reply instanceof Reply.Done || reply instanceof Reply.Refused;
            return answer(reply, code);
        } finally {
            if (reusable) {
                pool.giveBack(child);
            } else {
                pool.discard(child);
            }
        }
    }

    private static byte[] answer(Reply reply, Class<?> code) throws PluginException {
        if (reply instanceof Reply.Done done) {
            return done.answer();
        }
        if (reply instanceof Reply.Refused refused) {
            throw refused.asException();
        }
        String failed = code.getName() + " failed in its child process";
        if (reply instanceof Reply.Defect defect) {
            throw new IllegalStateException(
                    failed + ":\n" + defect.stack(), defect.error() ? new Error(firstLine(defect.stack())) : null);
        }
        throw new IllegalStateException(failed + ": " + reply);
    }

    private static String firstLine(String stack) {
        return stack.lines().findFirst().orElse("");
    }

    @Override
    public String level() {
        return level;
    }

    @Override
    public void close() {
        pool.close();
    }
}
