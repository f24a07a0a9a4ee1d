package org.korrigo.application.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.backup.Backups;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.backup.Backup;
import org.korrigo.domain.backup.BackupVault;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Rotation;
import org.korrigo.domain.backup.Verification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets administrators alone at the backups, and writes down what they do. */
@Component
public final class BackupDesk implements Backups {

    private static final Duration DAY = Duration.ofHours(24);

    private final BackupVault vault;
    private final LiveFiles files;
    private final UnitOfWork work;
    private final Auditing audit;
    private final ServerClock clock;

    @Activate
    public BackupDesk(
            @Reference BackupVault vault,
            @Reference LiveFiles files,
            @Reference UnitOfWork work,
            @Reference Auditing audit,
            @Reference ServerClock clock) {
        this.vault = vault;
        this.files = files;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Backup create(Actor actor, boolean withFiles, String why) {
        actor.require(Role.ADMIN);
        Backup made = vault.create(withFiles ? Optional.of(files) : Optional.empty(), why);
        record(actor, "backup.create", made.name(), Map.of("rows", text(made.rows()), "why", why));
        return made;
    }

    @Override
    public List<Backup> list(Actor actor) {
        actor.require(Role.ADMIN);
        return vault.list();
    }

    @Override
    public List<String> formers(Actor actor) {
        actor.require(Role.ADMIN);
        return vault.formers();
    }

    @Override
    public Verification verify(Actor actor, Optional<String> backup, int percent) {
        actor.require(Role.ADMIN);
        if (percent < 1 || percent > 100) {
            throw Problem.invalid("percent-invalid", Map.of("percent", percent));
        }
        Verification found = vault.verify(backup, percent);
        record(
                actor,
                "backup.verify",
                found.backup(),
                Map.of("faults", text(found.faults().size())));
        return found;
    }

    /** The line of the audit trail is written into the data that has come back: what was there before keeps its own. */
    @Override
    public Restoration restore(Actor actor, String backup) {
        actor.require(Role.ADMIN);
        Restoration restored = vault.restore(backup, files);
        record(
                actor,
                "backup.restore",
                restored.backup(),
                Map.of("at", restored.at().toString(), "former", restored.former()));
        return restored;
    }

    @Override
    public Optional<Instant> earliest(Actor actor) {
        actor.require(Role.ADMIN);
        return vault.earliest();
    }

    @Override
    public Restoration recover(Actor actor, Instant to) {
        actor.require(Role.ADMIN);
        Restoration recovered = vault.recover(to);
        record(
                actor,
                "backup.recover",
                recovered.backup(),
                Map.of("at", recovered.at().toString(), "former", recovered.former()));
        return recovered;
    }

    @Override
    public Rotation rotate(Actor actor, Optional<Integer> keep, boolean really) {
        actor.require(Role.ADMIN);
        if (keep.isPresent() && keep.get() < 1) {
            throw Problem.invalid("keep-invalid", Map.of("keep", keep.get()));
        }
        Rotation rotation = vault.rotate(keep, really);
        if (really && !(rotation.deleted().isEmpty() && rotation.formers().isEmpty())) {
            record(
                    actor,
                    "backup.rotate",
                    vault.directory().getFileName(),
                    Map.of("deleted", text(rotation.deleted().size())));
        }
        return rotation;
    }

    @Override
    public boolean hasVerifiedOfToday() {
        Instant yesterday = clock.now().minus(DAY);
        return vault.list().stream()
                .anyMatch(backup -> backup.validity() == Backup.Validity.VERIFIED
                        && backup.at().isAfter(yesterday));
    }

    private void record(Actor actor, String action, Object subject, Map<String, String> details) {
        work.run(() -> audit.record(actor, action, subject, details));
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
