package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What somebody changed in {@code etc/}, and nothing else, goes into the files of the new version: it may have better defaults. */
final class Configuration {

    private final Installation from;
    private final Installation to;
    private final List<Step> steps = new ArrayList<>();

    private Configuration(Installation from, Installation to) {
        this.from = from;
        this.to = to;
    }

    static List<Step> steps(Installation from, Installation to) throws IOException {
        Configuration configuration = new Configuration(from, to);
        for (String name : configuration.names()) {
            configuration.file(name);
        }
        configuration.folder("deploy");
        configuration.script();
        return configuration.steps;
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>(list(from.etc()));
        names.addAll(list(delivered()));
        return names;
    }

    /** As the old version was delivered; one of before this was kept is taken for like this one. */
    private Path delivered() {
        return Files.isDirectory(from.delivered()) ? from.delivered() : to.delivered();
    }

    private void file(String name) throws IOException {
        Path old = from.etc().resolve(name);
        Path original = delivered().resolve(name);
        Path target = to.etc().resolve(name);
        if (!Files.exists(old)) {
            steps.add(new Step("etc/" + name + " : absent de l'ancienne, retiré", () -> Files.deleteIfExists(target)));
        } else if (!Files.exists(original)) {
            foreign(name, old, target);
        } else if (Files.mismatch(old, original) >= 0) {
            changed(name, old, target);
        }
    }

    /** Karaf's own files are those of the new version; what was added is taken over. */
    private void foreign(String name, Path old, Path target) throws IOException {
        if (!Files.exists(target)) {
            steps.add(new Step("etc/" + name + " : repris", () -> Trees.copy(old, target)));
        } else if (!saysTheSame(old, target)) {
            steps.add(
                    Step.remark(
                            "etc/" + name
                                    + " : diffère ; celui de la nouvelle version est gardé, regardez s'il faut y reporter quelque chose"));
        }
    }

    /** Karaf writes some of its files again in another order, and a key of its own into one of them. */
    private static boolean saysTheSame(Path one, Path other) throws IOException {
        boolean settings = one.toString().endsWith(".cfg") || one.toString().endsWith(".properties");
        return Files.mismatch(one, other) < 0 || settings && settings(one).equals(settings(other));
    }

    private static Map<String, String> settings(Path file) throws IOException {
        Map<String, String> values = ConfigFile.of(file).values();
        values.remove("karaf.shutdown.command");
        return values;
    }

    private void changed(String name, Path old, Path target) throws IOException {
        if (!name.endsWith(".cfg") || !Files.exists(target)) {
            steps.add(new Step("etc/" + name + " : repris", () -> Trees.copy(old, target)));
            return;
        }
        Map<String, String> before = ConfigFile.of(delivered().resolve(name)).values();
        Map<String, String> after = ConfigFile.of(old).values();
        ConfigFile merged = ConfigFile.of(target);
        List<String> keys = new ArrayList<>();
        after.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                merged.put(key, value);
                keys.add(key);
            }
        });
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> {
            merged.remove(key);
            keys.add(key);
        });
        if (!keys.isEmpty()) {
            steps.add(new Step("etc/" + name + " : " + String.join(", ", keys), () -> {
                merged.write(target);
                Trees.likeOwner(old, target);
            }));
        }
    }

    private void folder(String name) throws IOException {
        Path old = from.base().resolve(name);
        if (!list(old).isEmpty()) {
            steps.add(new Step(
                    name + "/ : repris", () -> Trees.copy(old, to.base().resolve(name))));
        }
    }

    /** Memory and Java options of the start scripts; they also hold lines of the version's own. */
    private void script() throws IOException {
        Path old = from.home().resolve("bin/setenv");
        Path target = to.home().resolve("bin/setenv");
        if (Files.exists(old) && (!Files.exists(target) || Files.mismatch(old, target) >= 0)) {
            steps.add(Step.remark("bin/setenv : diffère ; reportez-y vos options de mémoire et de Java s'il y en a"));
        }
    }

    private static List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
