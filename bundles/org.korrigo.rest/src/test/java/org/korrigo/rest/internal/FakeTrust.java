package org.korrigo.rest.internal;

import java.nio.file.Path;
import java.util.List;
import org.korrigo.application.plugin.PluginFile;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.application.plugin.TrustView;
import org.korrigo.domain.account.Actor;

/** Everybody may install anything, and that is said. */
public final class FakeTrust implements PluginTrust {

    @Override
    public TrustView trust(Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PluginFile> inspect(Actor actor, Path jarOrKar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void allow(Actor actor, List<PluginFile> files) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean forbid(Actor actor, String sha256) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> warnings() {
        return List.of("plugin-trust-open");
    }
}
