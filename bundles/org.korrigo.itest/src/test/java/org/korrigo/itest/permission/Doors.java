package org.korrigo.itest.permission;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** By which requests and commands a use case is reached. */
final class Doors {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private final Map<String, Set<String>> doors = new TreeMap<>();

    /** @return by {@code Port.method} */
    static Map<String, Set<String>> of(List<SourceClass> rest, List<SourceClass> shell) {
        Doors doors = new Doors();
        rest.forEach(doors::requests);
        shell.forEach(doors::command);
        return doors.doors;
    }

    private void requests(SourceClass resource) {
        var path = SourceClass.annotation(annotations(resource), "Path", "value");
        for (List<MethodTree> named : resource.methods().values()) {
            for (MethodTree method : named) {
                List<? extends AnnotationTree> on = method.getModifiers().getAnnotations();
                VERBS.stream()
                        .filter(verb -> path.isPresent()
                                && SourceClass.annotation(on, verb, "value").isPresent())
                        .forEach(verb -> follow(
                                resource,
                                method,
                                verb + " "
                                        + address(
                                                path.get(),
                                                SourceClass.annotation(on, "Path", "value")
                                                        .orElse("")),
                                new HashSet<>()));
            }
        }
    }

    private static String address(String path, String below) {
        return ("/" + path + "/" + below)
                .replaceAll("//+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll(":[^}]*", "");
    }

    private void command(SourceClass command) {
        SourceClass.annotation(annotations(command), "Command", "name").ifPresent(name -> command.methods()
                .getOrDefault("answer", List.of())
                .forEach(method -> follow(command, method, name, new HashSet<>())));
    }

    private static List<? extends AnnotationTree> annotations(SourceClass of) {
        return of.tree().getModifiers().getAnnotations();
    }

    private void follow(SourceClass owner, MethodTree method, String door, Set<MethodTree> seen) {
        if (method.getBody() == null || !seen.add(method)) {
            return;
        }
        for (Calls.Call call : Calls.in(method)) {
            String type = owner.fields().get(call.receiver());
            if (type != null) {
                doors.computeIfAbsent(type + "." + call.method(), key -> new TreeSet<>())
                        .add(door);
            } else if (call.receiver().isEmpty()) {
                owner.methods().getOrDefault(call.method(), List.of()).forEach(next -> follow(owner, next, door, seen));
            }
        }
    }
}
