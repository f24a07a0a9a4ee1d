package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.korrigo.trust.BundleFile;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.Standing;
import org.korrigo.trust.TrustState;
import org.korrigo.trust.TrustedJar;

/** Shows what holds and edits the list. */
final class ListDesk implements TrustState {

    private final PolicyFiles files;
    private final Guard guard;
    private final Witnesses witnesses;
    private final PolicyWatch watch;
    private final ExecutorService worker;

    ListDesk(PolicyFiles files, Guard guard, Witnesses witnesses, PolicyWatch watch, ExecutorService worker) {
        this.files = files;
        this.guard = guard;
        this.witnesses = witnesses;
        this.watch = watch;
        this.worker = worker;
    }

    @Override
    public Standing standing() {
        TrustPolicy policy = guard.policy();
        Settings settings = files.settings();
        return new Standing(
                policy.mode(),
                policy.jars(),
                guard.refused(),
                policy.warnings(),
                settings.list(),
                settings.signature());
    }

    @Override
    public List<BundleFile> inspect(Path jarOrKar) throws IOException {
        return BundleFiles.read(jarOrKar);
    }

    @Override
    public void add(List<TrustedJar> jars) throws IOException {
        HashList.add(files.settings().list(), jars);
        reload();
    }

    @Override
    public boolean remove(String sha256) throws IOException {
        String wanted = sha256.toLowerCase(Locale.ROOT);
        Path list = files.settings().list();
        boolean listed =
                HashList.read(list).jars().stream().anyMatch(jar -> jar.sha256().equals(wanted));
        if (listed) {
            HashList.remove(list, wanted);
            reload();
        }
        return listed;
    }

    @Override
    public AutoCloseable onRefusal(Consumer<RefusedBundle> witness) {
        AutoCloseable handle = witnesses.add(witness);
        worker.execute(() -> witnesses.tell(guard.refused()));
        return handle;
    }

    private void reload() throws IOException {
        try {
            worker.submit(watch::reload).get();
        } catch (ExecutionException e) {
            throw new IOException("the new list could not be applied", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
