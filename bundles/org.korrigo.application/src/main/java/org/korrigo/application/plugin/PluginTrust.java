package org.korrigo.application.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Which plug-ins from outside the distribution may run. For administrators; each change and each refusal is in the audit trail. */
@ProviderType
public interface PluginTrust {

    TrustView trust(Actor actor);

    /** The jar, or the jars in the kar. @throws IOException when the file is no archive */
    List<PluginFile> inspect(Actor actor, Path jarOrKar) throws IOException;

    /** Lists the files, and returns when what may run because of it has been started. */
    void allow(Actor actor, List<PluginFile> files) throws IOException;

    /**
     * Takes a hash off the list, and returns when its plug-in has been stopped.
     *
     * @return whether it was listed
     */
    boolean forbid(Actor actor, String sha256) throws IOException;

    /** What whoever watches the server must know, as codes such as {@code plugin-trust-open}; empty when all is well. */
    List<String> warnings();
}
