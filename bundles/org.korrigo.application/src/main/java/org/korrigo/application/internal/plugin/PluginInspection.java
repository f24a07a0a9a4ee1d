package org.korrigo.application.internal.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.korrigo.application.internal.selftest.SelfTestBench;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginOptionView;
import org.korrigo.application.plugin.PluginVersion;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.JobRepository;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOption;
import org.korrigo.plugin.PluginOptionsCatalogue;
import org.korrigo.plugin.PluginRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks closely at the plug-ins of one id. */
@Component(service = PluginInspection.class)
public final class PluginInspection {

    private static final String RANKING = "service.ranking";
    /** Shown elsewhere, or of no use to people. */
    private static final Set<String> LEFT_OUT = Set.of("korrigo.plugin.id", "korrigo.plugin.label", RANKING);

    private final PluginRegistry registry;
    private final PluginOptionsCatalogue catalogue;
    private final SelfTestBench bench;
    private final UnitOfWork work;
    private final JobRepository jobs;

    @Activate
    public PluginInspection(
            @Reference PluginRegistry registry,
            @Reference PluginOptionsCatalogue catalogue,
            @Reference SelfTestBench bench,
            @Reference UnitOfWork work,
            @Reference JobRepository jobs) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.bench = bench;
        this.work = work;
        this.jobs = jobs;
    }

    PluginDetails details(String type, String id, Locale locale) {
        List<PluginEntry> versions = versions(type, id);
        int waiting = work.read(() -> jobs.parkedFor(type + ":" + id).size());
        return new PluginDetails(
                type,
                id,
                waiting,
                versions.stream().map(PluginInspection::version).toList(),
                catalogue.of(versions.get(0), locale).options().stream()
                        .map(PluginInspection::view)
                        .toList());
    }

    Map<String, Object> schema(String type, String id, Locale locale) {
        PluginEntry serving = versions(type, id).get(0);
        return OptionsSchema.of(catalogue.of(serving, locale), serving.label());
    }

    SelfTestReport test(String type, String id) {
        return type.equals("layout")
                ? bench.tryLayout(id)
                : bench.tryPlugin(versions(type, id).get(0));
    }

    /** The serving one first. */
    private List<PluginEntry> versions(String type, String id) {
        List<PluginEntry> found = registry.entries().stream()
                .filter(entry -> entry.type().word().equals(type) && entry.id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw Problem.notFound("plugin", type + ":" + id);
        }
        return found;
    }

    private static PluginVersion version(PluginEntry entry) {
        return new PluginVersion(
                entry.version(),
                entry.serving() ? "SERVING" : "STANDBY",
                entry.label(),
                entry.bundle(),
                entry.properties().get(RANKING) instanceof Integer ranking ? ranking : 0,
                entry.callsInFlight(),
                tellingProperties(entry));
    }

    private static Map<String, String> tellingProperties(PluginEntry entry) {
        Map<String, String> shown = new TreeMap<>();
        entry.properties().forEach((key, value) -> {
            if (key.startsWith("korrigo.") && !LEFT_OUT.contains(key)) {
                shown.put(key, value instanceof Object[] several ? text(several) : String.valueOf(value));
            }
        });
        return shown;
    }

    private static String text(Object[] several) {
        return String.join(", ", Arrays.stream(several).map(String::valueOf).toList());
    }

    private static PluginOptionView view(PluginOption option) {
        return new PluginOptionView(
                option.key(),
                option.type().name().toLowerCase(Locale.ROOT),
                option.required(),
                option.byDefault(),
                option.minimum(),
                option.maximum(),
                option.choices().stream()
                        .map(choice -> new PluginOptionView.OptionChoice(choice.value(), choice.label()))
                        .toList(),
                option.label(),
                option.description());
    }
}
