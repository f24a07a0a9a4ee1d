package org.korrigo.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** What the server trusts, what it refused, and the list by which people change that. */
@ProviderType
public interface TrustState {

    Standing standing();

    /** The jar, or the jars in the kar. @throws IOException when the file is no archive */
    List<BundleFile> inspect(Path jarOrKar) throws IOException;

    /** Adds those that are missing to the list and returns when what became trusted has been started. */
    void add(List<TrustedJar> jars) throws IOException;

    /**
     * Takes a jar off the list and returns when its bundle has been stopped.
     *
     * @return whether it was listed
     */
    boolean remove(String sha256) throws IOException;

    /**
     * Tells of each refusal, also of those before the call, on a thread of this service until the handle is closed. A witness that
     * throws is told again a second later.
     */
    AutoCloseable onRefusal(Consumer<RefusedBundle> witness);
}
