package org.korrigo.application.internal.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.job.JobRepository;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists plug-ins and layouts. */
@Component
public final class PluginDesk implements PluginBoard {

    private final PluginRegistry registry;
    private final LayoutRegistry layouts;
    private final LayoutChecks checks;
    private final UnitOfWork work;
    private final JobRepository jobs;
    private final PluginInspection inspection;

    @Activate
    public PluginDesk(
            @Reference PluginRegistry registry,
            @Reference LayoutRegistry layouts,
            @Reference LayoutChecks checks,
            @Reference UnitOfWork work,
            @Reference JobRepository jobs,
            @Reference PluginInspection inspection) {
        this.registry = registry;
        this.layouts = layouts;
        this.checks = checks;
        this.work = work;
        this.jobs = jobs;
        this.inspection = inspection;
    }

    @Override
    public List<PluginView> plugins(Actor actor) {
        actor.require(Role.ADMIN);
        return work.read(() -> registry.entries().stream().map(this::view).toList());
    }

    private PluginView view(PluginEntry entry) {
        String name = entry.type().word() + ":" + entry.id();
        return new PluginView(
                entry.type().word(),
                entry.id(),
                entry.label(),
                entry.version(),
                entry.bundle(),
                entry.serving(),
                entry.callsInFlight(),
                jobs.parkedFor(name).size());
    }

    @Override
    public List<LayoutView> layouts(Actor actor) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return layouts.layouts().stream()
                .map(listed -> new LayoutView(
                        listed.id(),
                        listed.version(),
                        label(listed.id()),
                        listed.origin(),
                        listed.state().name(),
                        listed.problem()))
                .toList();
    }

    private String label(String id) {
        return layouts.find(id)
                .map(layout -> layout.label().getOrDefault("fr", id))
                .orElse(id);
    }

    @Override
    public BookletLayout layout(Actor actor, String id) {
        actor.require(Role.ADMIN);
        return layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id));
    }

    @Override
    public LayoutCheck checkLayout(Actor actor, String document) {
        actor.require(Role.ADMIN);
        return checks.check(document);
    }

    @Override
    public PluginDetails show(Actor actor, String type, String id, Locale locale) {
        actor.require(Role.ADMIN);
        return inspection.details(type, id, locale);
    }

    @Override
    public Map<String, Object> optionsSchema(Actor actor, String type, String id, Locale locale) {
        actor.require(Role.ADMIN);
        return inspection.schema(type, id, locale);
    }

    @Override
    public SelfTestReport test(Actor actor, String type, String id) {
        actor.require(Role.ADMIN);
        return inspection.test(type, id);
    }
}
