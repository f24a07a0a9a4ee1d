package org.korrigo.application.internal.distribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Share;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shares copies out. The strategy is asked outside of the unit of work, so what it planned for is read again before it is written: what
 * somebody began meanwhile is planned anew.
 */
@Component(service = Dispatch.class)
public final class Dispatch {

    private static final PluginChoice USUAL = PluginChoice.of("balanced");
    private static final int ATTEMPTS = 3;

    private final UnitOfWork work;
    private final StateLoading loading;
    private final StrategyCalls strategies;
    private final DistributionRepository distribution;
    private final CopyRepository copies;
    private final AccountRepository accounts;
    private final Auditing audit;

    @Activate
    public Dispatch(
            @Reference UnitOfWork work,
            @Reference StateLoading loading,
            @Reference StrategyCalls strategies,
            @Reference DistributionRepository distribution,
            @Reference CopyRepository copies,
            @Reference AccountRepository accounts,
            @Reference Auditing audit) {
        this.work = work;
        this.loading = loading;
        this.strategies = strategies;
        this.distribution = distribution;
        this.copies = copies;
        this.accounts = accounts;
        this.audit = audit;
    }

    List<StrategyView> strategies() {
        return strategies.known();
    }

    /** A plan and what it was made for. */
    private record Planned(MarkingState state, Agenda agenda, Outcome outcome, PluginChoice strategy) {

        DistributionPreview preview(Map<String, String> names) {
            return new Preview(state, agenda, outcome, names).by(strategy.id());
        }
    }

    DistributionPreview preview(Exam exam, PluginChoice strategy) {
        return plan(exam, strategy, Agenda::ofAll).preview(names());
    }

    private Planned plan(Exam exam, PluginChoice strategy, Function<MarkingState, Agenda> task) {
        MarkingState state = work.read(() -> loading.of(exam));
        if (state.markers().isEmpty()) {
            throw Problem.conflict("markers-missing", Map.of("exam", exam.reference()));
        }
        Agenda agenda = task.apply(state);
        return new Planned(state, agenda, strategies.plan(state, agenda, strategy), strategy);
    }

    DistributionPreview apply(Actor actor, Exam exam, PluginChoice strategy) {
        return carryOut(exam, strategy, Agenda::ofAll, planned -> {
            Map<String, String> details = Map.of(
                    "strategy", strategy.id(),
                    "options", strategy.options().values().toString(),
                    "copies", String.valueOf(planned.agenda().open().size()));
            audit.record(actor, "exam.distribute", exam.id(), details);
        });
    }

    DistributionPreview redispatch(Actor actor, Exam exam, String from) {
        PluginChoice strategy =
                work.read(() -> distribution.strategy(exam.id())).orElse(USUAL);
        return carryOut(exam, strategy, state -> Agenda.ofOne(state, from), planned -> {
            leave(exam, from, planned.state());
            moved(planned).forEach(copy -> takeFrom(actor, from, copy));
            int copiesMoved = moved(planned).size();
            audit.record(
                    actor,
                    "exam.redispatch",
                    exam.id(),
                    Map.of("from", from, "strategy", strategy.id(), "copies", String.valueOf(copiesMoved)));
        });
    }

    /** @param also what else belongs to it, in the same unit of work */
    private DistributionPreview carryOut(
            Exam exam, PluginChoice strategy, Function<MarkingState, Agenda> task, Consumer<Planned> also) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Planned planned = plan(exam, strategy, task);
            boolean written = work.write(() -> {
                // two distributions of an exam wait for each other here
                distribution.remember(exam.id(), strategy);
                boolean current = task.apply(loading.of(exam)).equals(planned.agenda());
                if (current) {
                    Agenda agenda = planned.agenda();
                    distribution.replaceShares(
                            exam.id(), agenda.touched(), planned.outcome().shares());
                    also.accept(planned);
                }
                return current;
            });
            if (written) {
                return planned.preview(names());
            }
        }
        throw Problem.stale("distribution-changed", Map.of("exam", exam.reference()));
    }

    private void leave(Exam exam, String from, MarkingState state) {
        List<Marker> markers = state.markers().stream()
                .map(marker -> marker.username().equals(from) ? marker.away(true) : marker)
                .toList();
        distribution.replaceMarkers(exam.id(), markers);
    }

    private static Set<UUID> moved(Planned planned) {
        Set<UUID> left = planned.outcome().left().stream()
                .map(copy -> UUID.fromString(copy.copy()))
                .collect(Collectors.toSet());
        return planned.agenda().givenUp().stream()
                .map(Share::copy)
                .filter(copy -> !left.contains(copy))
                .collect(Collectors.toSet());
    }

    /** Who is away holds no copy: whoever gets it could not begin before the lock ends by itself. */
    private void takeFrom(Actor actor, String from, UUID id) {
        Copy copy = copies.findLocked(id).orElseThrow(() -> Problem.notFound("copy", id));
        if (copy.lock().map(Lock::holder).filter(from::equals).isPresent()) {
            copies.update(copy.forcedOpen());
            audit.record(actor, "copy.unlock-forced", id, Map.of("reason", "exam.redispatch", "formerHolder", from));
        }
    }

    DistributionProgress progress(Exam exam) {
        MarkingState state = work.read(() -> loading.of(exam));
        String strategy = work.read(() -> distribution.strategy(exam.id()))
                .map(PluginChoice::id)
                .orElse("");
        return new Progress(state, names()).by(strategy);
    }

    private Map<String, String> names() {
        return work.read(
                () -> accounts.all().stream().collect(Collectors.toMap(Account::username, Account::displayName)));
    }
}
