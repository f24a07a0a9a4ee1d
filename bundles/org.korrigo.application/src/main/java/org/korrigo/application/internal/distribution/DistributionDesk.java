package org.korrigo.application.internal.distribution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who marks an exam, and which subject its copies are about. */
@Component
public final class DistributionDesk implements Distributions {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final Dispatch dispatch;
    private final DistributionRepository distribution;
    private final CopyRepository copies;
    private final AccountRepository accounts;
    private final Auditing audit;

    @Activate
    public DistributionDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference Dispatch dispatch,
            @Reference DistributionRepository distribution,
            @Reference CopyRepository copies,
            @Reference AccountRepository accounts,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.dispatch = dispatch;
        this.distribution = distribution;
        this.copies = copies;
        this.accounts = accounts;
        this.audit = audit;
    }

    private Exam exam(Actor actor, String name) {
        actor.require(Role.ADMIN);
        return exams.find(name);
    }

    @Override
    public List<MarkerView> markers(Actor actor, String examName) {
        Exam exam = exam(actor, examName);
        return work.read(() -> distribution.markers(exam.id()).stream()
                .map(marker -> view(marker, account(marker.username())))
                .toList());
    }

    private static MarkerView view(Marker marker, Optional<Account> account) {
        return new MarkerView(
                marker.username(),
                account.map(Account::displayName).orElse(marker.username()),
                marker.weight(),
                marker.excludedClasses(),
                marker.away());
    }

    private Optional<Account> account(String username) {
        return accounts.find(username);
    }

    @Override
    public List<MarkerView> setMarkers(Actor actor, String examName, List<MarkerView> wanted) {
        Exam exam = exam(actor, examName);
        List<Marker> markers = wanted.stream().map(DistributionDesk::marker).toList();
        work.run(() -> {
            requireTeachers(markers);
            distribution.replaceMarkers(exam.id(), markers);
            String told = markers.stream().map(DistributionDesk::told).collect(Collectors.joining("; "));
            audit.record(actor, "exam.markers", exam.id(), Map.of("markers", told));
        });
        return markers(actor, examName);
    }

    private static Marker marker(MarkerView view) {
        return new Marker(view.username(), view.weight(), view.excludedClasses(), view.away());
    }

    private static String told(Marker marker) {
        return marker.username() + " weight=" + marker.weight().toPlainString() + " without=" + marker.excludedClasses()
                + (marker.away() ? " away" : "");
    }

    private void requireTeachers(List<Marker> markers) {
        Set<String> seen = new HashSet<>();
        for (Marker marker : markers) {
            String name = marker.username();
            Account account = account(name).orElseThrow(() -> Problem.notFound("account", name));
            if (!account.roles().contains(Role.TEACHER)) {
                throw Problem.invalid("marker-no-teacher", Map.of("username", name));
            }
            if (!seen.add(name)) {
                throw Problem.invalid("marker-twice", Map.of("username", name));
            }
        }
    }

    @Override
    public List<StrategyView> strategies(Actor actor) {
        actor.require(Role.ADMIN);
        return dispatch.strategies();
    }

    @Override
    public DistributionPreview preview(Actor actor, String exam, PluginChoice strategy) {
        return dispatch.preview(exam(actor, exam), strategy);
    }

    @Override
    public DistributionPreview apply(Actor actor, String exam, PluginChoice strategy) {
        return dispatch.apply(actor, exam(actor, exam), strategy);
    }

    @Override
    public DistributionPreview redispatch(Actor actor, String exam, String from) {
        return dispatch.redispatch(actor, exam(actor, exam), from);
    }

    @Override
    public DistributionProgress progress(Actor actor, String exam) {
        return dispatch.progress(exam(actor, exam));
    }

    @Override
    public int setVariant(Actor actor, String examName, Optional<Collection<UUID>> chosen, String variant) {
        Exam exam = exam(actor, examName);
        if (!variant.matches("[\\p{L}\\p{N}]{0,20}")) {
            throw Problem.invalid("variant", Map.of("variant", variant));
        }
        return work.write(() -> {
            Set<UUID> known = copies.ofExam(exam.id()).stream().map(Copy::id).collect(Collectors.toSet());
            Map<UUID, String> before = distribution.variants(exam.id());
            chosen.orElse(known).forEach(copy -> requireKnown(known, copy));
            List<UUID> changed = chosen.orElse(known).stream()
                    .distinct()
                    .filter(copy -> !before.getOrDefault(copy, "").equals(variant))
                    .toList();
            distribution.setVariant(changed, variant);
            audit.record(actor, "copy.variant", exam.id(), Map.of("variant", variant, "copies", changed.toString()));
            return changed.size();
        });
    }

    private static void requireKnown(Set<UUID> known, UUID copy) {
        if (!known.contains(copy)) {
            throw Problem.notFound("copy", copy);
        }
    }
}
