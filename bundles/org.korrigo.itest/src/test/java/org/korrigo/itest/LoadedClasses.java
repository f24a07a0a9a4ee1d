package org.korrigo.itest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JVM itself says of the class loaders in the server's process. */
final class LoadedClasses {

    private static final Pattern OWN_CLASS =
            Pattern.compile("^[ |]*(?:[A-Za-z ]*: +)?(org\\.korrigo\\.[a-z.]+?)\\.internal\\..*");
    private static final String LOADER = "+-- ";

    private final String pid;

    LoadedClasses(long pid) {
        this.pid = Long.toString(pid);
    }

    /** After a collection: bundles by symbolic name, with the number of class loaders that hold classes of theirs. */
    Map<String, Integer> loaders() {
        jcmd("GC.run");
        Map<String, Integer> found = new TreeMap<>();
        for (List<String> loader : perLoader(jcmd("VM.classloaders", "show-classes=true", "fold=false"))) {
            loader.stream().distinct().forEach(bundle -> found.merge(bundle, 1, Integer::sum));
        }
        return found;
    }

    private static List<List<String>> perLoader(String listing) {
        List<List<String>> loaders = new ArrayList<>(List.of(new ArrayList<>()));
        listing.lines().forEach(line -> {
            Matcher own = OWN_CLASS.matcher(line);
            if (own.matches()) {
                loaders.get(loaders.size() - 1).add(own.group(1));
            } else if (line.contains(LOADER)) {
                loaders.add(new ArrayList<>());
            }
        });
        return loaders;
    }

    private String jcmd(String... words) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid));
        line.addAll(List.of(words));
        return Console.run(line, Map.of()).succeeded().out();
    }
}
