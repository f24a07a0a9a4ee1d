package org.korrigo.application.internal.health;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.korrigo.application.health.TemporaryFiles;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.arrival.UploadRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows what the parts of the server call their temporary files; whatever has another name stays. */
@Component
public final class TemporaryDesk implements TemporaryFiles {

    private static final Duration LEAST = Duration.ofHours(1);
    private static final String PART = ".part";
    /** Of archives that are being opened, while their process lives. */
    private static final Pattern UNPACKED = Pattern.compile("korrigo-arrival-.*");
    /** Of ours, of CXF's half-read requests and of our own probes; page pictures are no remains. */
    private static final Pattern WORKING =
            Pattern.compile("(?!korrigo-pages$|korrigo-arrival-)korrigo-.*|cos[0-9]+tmp|\\.(health|preflight).*\\.tmp");

    private final UnitOfWork work;
    private final UploadRepository uploads;
    private final Auditing audit;
    private final ServerClock clock;
    private final Set<Path> temporary;
    private final Path arriving;

    @Activate
    public TemporaryDesk(
            @Reference UnitOfWork work,
            @Reference UploadRepository uploads,
            @Reference Auditing audit,
            @Reference ServerClock clock,
            @Reference ArrivalSettings arrival,
            @Reference HealthSettings health) {
        this(
                work,
                uploads,
                audit,
                clock,
                folders(
                        Path.of(System.getProperty("java.io.tmpdir")),
                        health.data().resolve("tmp")),
                arrival.uploads());
    }

    /** Usually the same one twice. */
    static Set<Path> folders(Path... several) {
        return Arrays.stream(several)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .collect(Collectors.toSet());
    }

    TemporaryDesk(
            UnitOfWork work,
            UploadRepository uploads,
            Auditing audit,
            ServerClock clock,
            Set<Path> temporary,
            Path arriving) {
        this.work = work;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
        this.temporary = temporary;
        this.arriving = arriving;
    }

    @Override
    public Cleaning clean(Actor actor, Duration age, boolean really) throws IOException {
        actor.require(Role.ADMIN);
        if (age.compareTo(LEAST) < 0) {
            throw Problem.invalid("temp-age", Map.of("hours", LEAST.toHours()));
        }
        Instant before = clock.now().minus(age);
        List<Remains> found = new ArrayList<>();
        found.add(swept("uploads", arriving, before, this::isAbandonedUpload, really));
        for (Path folder : temporary) {
            found.add(swept(
                    "unpacked", folder, before, name -> UNPACKED.matcher(name).matches(), really));
            found.add(swept(
                    "working-files",
                    folder,
                    before,
                    name -> WORKING.matcher(name).matches(),
                    really));
        }
        Cleaning cleaning = new Cleaning(
                really, found.stream().filter(each -> each.files() > 0).toList());
        if (really) {
            work.run(() -> audit.record(
                    actor,
                    "temp.clean",
                    "server",
                    Map.of("files", Long.toString(cleaning.files()), "bytes", Long.toString(cleaning.bytes()))));
        }
        return cleaning;
    }

    private static Remains swept(String kind, Path folder, Instant before, Predicate<String> isRemains, boolean really)
            throws IOException {
        OldFiles old = OldFiles.in(folder, before, isRemains);
        if (really) {
            old.delete();
        }
        return new Remains(kind, folder.toString(), old.count(), old.bytes());
    }

    /** One that can be resumed is known and has not become a batch; the daily sweep ends it when its days are over. */
    private boolean isAbandonedUpload(String name) {
        if (name.endsWith(".copy")) {
            return true;
        }
        if (!name.matches("[0-9a-f-]{36}\\" + PART)) {
            return false;
        }
        UUID upload = UUID.fromString(name.substring(0, name.length() - PART.length()));
        return work.read(() -> uploads.find(upload))
                .filter(each -> each.batch().isEmpty())
                .isEmpty();
    }
}
