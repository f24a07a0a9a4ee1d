package org.korrigo.application.internal.selftest;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.korrigo.application.plugin.SelfTestReport.SelfTestCheck;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.PluginException;

/** Runs trials one by one, each on a thread of its own. After one that did not end nothing more is tried. */
final class TimedTrial {

    private final Duration limit;
    private boolean stuck;

    TimedTrial(Duration limit) {
        this.limit = limit;
    }

    SelfTestCheck run(String name, Callable<String> trial) throws InterruptedException {
        if (stuck) {
            return new SelfTestCheck(name, false, "Not tried: an earlier check did not end.", 0);
        }
        long start = System.nanoTime();
        FutureTask<String> task = new FutureTask<>(trial);
        Thread thread = new Thread(task, "korrigo-self-test " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            String seen = task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new SelfTestCheck(name, true, seen, millisecondsSince(start));
        } catch (TimeoutException e) {
            stuck = true;
            return failed(name, "No answer within " + limit.toSeconds() + " s.", start);
        } catch (ExecutionException e) {
            return failed(name, sentence(e.getCause()), start);
        } finally {
            // ends what is still running; whoever waits here may have been interrupted, too
            task.cancel(true);
        }
    }

    private static SelfTestCheck failed(String name, String sentence, long start) {
        return new SelfTestCheck(name, false, sentence, millisecondsSince(start));
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof BrokenPromise) {
            return failure.getMessage();
        }
        if (failure instanceof PluginException refusal) {
            return "Refused the sample with " + refusal.code() + ": " + refusal.getMessage();
        }
        if (failure instanceof PluginUnavailableException) {
            return "It left during the check.";
        }
        return "It threw " + failure + ".";
    }

    private static long millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
