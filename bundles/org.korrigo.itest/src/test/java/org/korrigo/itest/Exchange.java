package org.korrigo.itest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An administrator who exchanges capabilities at the console while everybody works. */
final class Exchange {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpenConsole console;
    private final Path home;
    private final Path folder;
    private int swaps;

    /** @param folder where the second versions are made */
    Exchange(Path home, Path folder) {
        this.console = new OpenConsole(home);
        this.home = home;
        this.folder = folder;
    }

    /** Updated; joined by a second version that takes over when the first is uninstalled; installed again, and the second uninstalled. */
    void exchange(Capability capability) {
        swap("bundle:update", capability.version(Capability.FIRST));
        requireServing(capability, Capability.FIRST);
        join(capability);
        requireServing(capability, Capability.FIRST);
        swap("bundle:uninstall", capability.version(Capability.FIRST));
        requireServing(capability, Capability.SECOND);
        swap("bundle:install", "-s", capability.address());
        requireServing(capability, Capability.SECOND);
        leave(capability);
        requireServing(capability, Capability.FIRST);
    }

    /** The second version comes. */
    void join(Capability capability) {
        Path second = capability.secondVersion(home, folder);
        swap("bundle:install", "-s", second.toUri().toString());
    }

    /** The second version goes. */
    void leave(Capability capability) {
        swap("bundle:uninstall", capability.version(Capability.SECOND));
    }

    /** For some seconds there is no capability at all; then all are as the distribution brought them. */
    void takeAllAwayAndBringThemBack() {
        Capability.ALL.forEach(capability -> swap("bundle:uninstall", capability.version(Capability.FIRST)));
        swap(features("feature:uninstall"));
        swap(features("feature:install"));
        Capability.ALL.forEach(capability -> requireServing(capability, Capability.FIRST));
    }

    private static String[] features(String command) {
        return Stream.concat(Stream.of(command), Capability.ALL.stream().map(Capability::feature))
                .toArray(String[]::new);
    }

    private void swap(String... words) {
        console.run(words);
        swaps++;
    }

    private void requireServing(Capability capability, String version) {
        Eventually.holds(
                PATIENCE,
                () -> version + " of " + capability + " serves, not " + serving(capability),
                () -> serving(capability).equals(Set.of(version)));
    }

    private Set<String> serving(Capability capability) {
        return capability.bringsLayouts() ? layoutsFrom(capability) : pluginsFrom(capability);
    }

    private Set<String> pluginsFrom(Capability capability) {
        return Json.list(Json.read(console.run("plugin-list", "--json"))).stream()
                .filter(plugin -> plugin.path("bundle").asText().equals(capability.bundle()))
                .filter(plugin -> plugin.path("serving").asBoolean())
                .map(plugin -> plugin.path("version").asText())
                .collect(Collectors.toSet());
    }

    private Set<String> layoutsFrom(Capability capability) {
        return Json.list(Json.read(console.run("layout-list", "--json"))).stream()
                .filter(layout -> layout.path("state").asText().equals("ACTIVE"))
                .map(layout -> layout.path("origin").asText())
                .filter(origin -> origin.contains(capability.bundle()))
                .map(origin -> origin.replaceFirst(".*[ /]", ""))
                .collect(Collectors.toSet());
    }

    int swaps() {
        return swaps;
    }
}
