package org.korrigo.application.internal.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.plugin.PluginFile;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.application.plugin.RefusedPlugin;
import org.korrigo.application.plugin.TrustView;
import org.korrigo.application.plugin.TrustedPlugin;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.Standing;
import org.korrigo.trust.TrustState;
import org.korrigo.trust.TrustedJar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the audit trail of what is trusted and refused. Immediate: refusals do not wait for somebody to ask. */
@Component(immediate = true)
public final class TrustDesk implements PluginTrust {

    private static final String CODE = "plugin-trust-";

    private final TrustState state;
    private final UnitOfWork work;
    private final Auditing audit;
    private final AutoCloseable hearing;

    @Activate
    public TrustDesk(@Reference TrustState state, @Reference UnitOfWork work, @Reference Auditing audit) {
        this.state = state;
        this.work = work;
        this.audit = audit;
        this.hearing = state.onRefusal(this::refused);
    }

    @Deactivate
    void leave() throws Exception {
        hearing.close();
    }

    private void refused(RefusedBundle bundle) {
        record(
                Actor.SYSTEM,
                "plugin.refuse",
                bundle.symbolicName(),
                Map.of("sha256", bundle.sha256(), "version", bundle.version(), "location", bundle.location()));
    }

    private void record(Actor actor, String action, String subject, Map<String, String> details) {
        work.run(() -> audit.record(actor, action, subject, details));
    }

    @Override
    public TrustView trust(Actor actor) {
        actor.require(Role.ADMIN);
        Standing standing = state.standing();
        return new TrustView(
                standing.mode().word(),
                codes(standing),
                standing.trusted().stream()
                        .map(jar -> new TrustedPlugin(jar.sha256(), jar.note()))
                        .toList(),
                standing.refused().stream().map(TrustDesk::view).toList(),
                standing.list().toString(),
                standing.signature().toString());
    }

    private static RefusedPlugin view(RefusedBundle bundle) {
        return new RefusedPlugin(
                bundle.bundle(),
                bundle.symbolicName(),
                bundle.version(),
                bundle.location(),
                bundle.sha256(),
                bundle.since());
    }

    @Override
    public List<PluginFile> inspect(Actor actor, Path jarOrKar) throws IOException {
        actor.require(Role.ADMIN);
        List<String> listed =
                state.standing().trusted().stream().map(TrustedJar::sha256).toList();
        return state.inspect(jarOrKar).stream()
                .map(file -> new PluginFile(
                        file.name(),
                        file.symbolicName(),
                        file.version(),
                        file.sha256(),
                        listed.contains(file.sha256())))
                .toList();
    }

    /** Audited before, so that nothing runs that nobody answers for. */
    @Override
    public void allow(Actor actor, List<PluginFile> files) throws IOException {
        actor.require(Role.ADMIN);
        files.forEach(file -> record(
                actor,
                "plugin.trust",
                file.symbolicName(),
                Map.of("sha256", file.sha256(), "version", file.version(), "file", file.name())));
        state.add(files.stream()
                .map(file -> new TrustedJar(file.sha256(), file.symbolicName() + " " + file.version()))
                .toList());
    }

    @Override
    public boolean forbid(Actor actor, String sha256) throws IOException {
        actor.require(Role.ADMIN);
        boolean listed = state.remove(sha256);
        if (listed) {
            record(actor, "plugin.distrust", sha256, Map.of());
        }
        return listed;
    }

    @Override
    public List<String> warnings() {
        return codes(state.standing());
    }

    private static List<String> codes(Standing standing) {
        Stream<String> refused = standing.refused().isEmpty() ? Stream.empty() : Stream.of(CODE + "refused");
        return Stream.concat(
                        standing.warnings().stream()
                                .sorted()
                                .map(warning -> CODE
                                        + warning.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                        refused)
                .toList();
    }
}
