package org.korrigo.application.internal.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.korrigo.application.health.Checkup;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.application.health.Doctor;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks whoever registered a check. Needs no database itself, so that it can say that there is none. */
@Component
public final class DoctorDesk implements Doctor {

    private static final Duration LASTS = Duration.ofSeconds(10);

    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final FindingTexts texts = new FindingTexts();
    private final Looks looks;
    private final ServerClock clock;
    private Checkup latest = new Checkup(Finding.Level.OK, Instant.MIN, List.of());

    @Activate
    public DoctorDesk(@Reference HealthSettings settings) {
        this(settings.lookLimit(), new ServerClock(Clock.systemUTC()));
    }

    DoctorDesk(Duration limit, ServerClock clock) {
        this.looks = new Looks(limit);
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCheck(HealthCheck check) {
        checks.add(check);
    }

    void unbindCheck(HealthCheck check) {
        checks.remove(check);
        looks.forget(check);
    }

    @Deactivate
    void leave() {
        looks.close();
    }

    @Override
    public Checkup examine(Actor actor, HealthCheck.Round round, Optional<String> only, Locale locale) {
        actor.require(Role.ADMIN);
        List<HealthCheck> wanted = of(round)
                .filter(check ->
                        only.filter(subject -> !subject.equals(check.subject())).isEmpty())
                .toList();
        if (wanted.isEmpty() && only.isPresent()) {
            throw Problem.notFound("check", only.get());
        }
        return examined(wanted, locale);
    }

    private Checkup examined(List<HealthCheck> wanted, Locale locale) {
        List<Diagnosis> found = looks.at(wanted).stream()
                .flatMap(look -> look.findings().stream().map(finding -> worded(look, finding, locale)))
                .sorted(Comparator.comparing(Diagnosis::level).reversed().thenComparing(Diagnosis::subject))
                .toList();
        Finding.Level worst = found.stream()
                .map(Diagnosis::level)
                .max(Comparator.naturalOrder())
                .orElse(Finding.Level.OK);
        return new Checkup(worst, clock.now(), found);
    }

    private Diagnosis worded(Looks.Look look, Finding finding, Locale locale) {
        return new Diagnosis(
                look.subject(),
                finding.level(),
                finding.code(),
                texts.cause(finding, locale),
                texts.cure(finding, locale),
                finding.facts(),
                look.millis());
    }

    @Override
    public List<String> subjects(HealthCheck.Round round) {
        return of(round).map(HealthCheck::subject).sorted().toList();
    }

    /** One after the other: whoever asks without a session must not be able to keep the checks busy. */
    @Override
    public synchronized Finding.Level level() {
        if (latest.at().isBefore(clock.now().minus(LASTS)) || latest.at().isAfter(clock.now())) {
            latest = examined(of(HealthCheck.Round.EVERYDAY).toList(), Locale.FRENCH);
        }
        return latest.level();
    }

    private Stream<HealthCheck> of(HealthCheck.Round round) {
        return checks.stream().filter(check -> check.round() == round);
    }
}
