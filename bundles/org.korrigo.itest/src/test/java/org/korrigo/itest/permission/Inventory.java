package org.korrigo.itest.permission;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every use case that acts for somebody, the roles it asks for, and the doors to it. */
public final class Inventory {

    /**
     * One use case.
     *
     * @param area package of the port
     * @param useCase port and method
     * @param own see {@link Rights.Needed}
     */
    public record Line(String area, String useCase, Set<Role> roles, boolean own, Set<String> doors) {

        /** As the server reads it. */
        public String csv() {
            String who = roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
            return String.join(";", area, useCase, who, own ? "own" : "", String.join(",", doors));
        }
    }

    private Inventory() {}

    public static List<Line> read() {
        List<SourceClass> application = Sources.of("org.korrigo.application");
        Map<String, Set<String>> doors = Doors.of(Sources.of("org.korrigo.rest"), Sources.of("org.korrigo.shell"));
        List<Line> lines = new ArrayList<>();
        for (SourceClass port : application) {
            if (port.isInterface() && !port.packageName().contains(".internal")) {
                application.stream()
                        .filter(desk -> desk.interfaces().contains(port.name()))
                        .findFirst()
                        .ifPresent(desk -> lines.addAll(lines(application, port, desk, doors)));
            }
        }
        return lines.stream().sorted(Comparator.comparing(Line::csv)).toList();
    }

    private static List<Line> lines(
            List<SourceClass> application, SourceClass port, SourceClass desk, Map<String, Set<String>> doors) {
        List<Line> lines = new ArrayList<>();
        for (String name : port.methods().keySet()) {
            for (MethodTree method : desk.methods().getOrDefault(name, List.of())) {
                if (isUseCase(method)) {
                    Rights.Needed needed = Rights.of(application, desk, method);
                    String useCase = port.name() + "." + name;
                    lines.add(new Line(
                            port.packageName().replaceFirst("^org\\.korrigo\\.application\\.?", ""),
                            useCase,
                            new TreeSet<>(needed.roles()),
                            needed.own(),
                            doors.getOrDefault(useCase, Set.of())));
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    private static boolean isUseCase(MethodTree method) {
        var on = method.getModifiers().getAnnotations();
        return SourceClass.annotation(on, "Override", "value").isPresent() && actsForSomebody(method);
    }

    private static boolean actsForSomebody(MethodTree method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> SourceClass.simple(parameter.getType()).equals("Actor"));
    }
}
