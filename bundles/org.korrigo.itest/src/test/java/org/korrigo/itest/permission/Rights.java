package org.korrigo.itest.permission;

import com.sun.source.tree.MethodTree;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles a use case asks for: every {@code require} on the way of the actor, from the port's method inwards. */
final class Rights {

    /**
     * What is asked.
     *
     * @param roles one of these is needed
     * @param own whether it also depends on whose it is
     */
    record Needed(Set<Role> roles, boolean own) {}

    private final Map<String, SourceClass> classes;
    private final Set<MethodTree> seen = new HashSet<>();
    private final Set<Role> always = EnumSet.allOf(Role.class);
    private final Set<Role> sometimes = EnumSet.noneOf(Role.class);

    private Rights(List<SourceClass> classes) {
        this.classes = classes.stream()
                .filter(each -> !each.isInterface())
                .collect(Collectors.toMap(SourceClass::name, each -> each, (one, other) -> one));
    }

    static Needed of(List<SourceClass> classes, SourceClass desk, MethodTree useCase) {
        Rights rights = new Rights(classes);
        rights.follow(desk, useCase, false);
        boolean forOthers = !rights.always.equals(EnumSet.of(Role.ADMIN));
        return new Needed(rights.always, forOthers && !rights.sometimes.isEmpty());
    }

    private void follow(SourceClass owner, MethodTree method, boolean conditional) {
        if (method.getBody() == null || !seen.add(method)) {
            return;
        }
        for (Calls.Call call : Calls.in(method)) {
            boolean maybe = conditional || call.conditional();
            if (call.method().equals("require") && call.arguments().stream().allMatch(Rights::isRole)) {
                require(call, maybe);
            } else if (call.method().equals("has") && call.arguments().stream().allMatch(Rights::isRole)) {
                require(call, true);
            } else if (call.arguments().stream().anyMatch(argument -> argument.contains("actor"))) {
                step(owner, call, maybe);
            }
        }
    }

    private void step(SourceClass owner, Calls.Call call, boolean conditional) {
        SourceClass next =
                call.receiver().isEmpty() ? owner : classes.get(owner.fields().get(call.receiver()));
        if (next == null) {
            next = implementing(owner.fields().get(call.receiver()));
        }
        if (next != null) {
            for (MethodTree method : next.methods().getOrDefault(call.method(), List.of())) {
                if (method.getParameters().size() == call.arguments().size()) {
                    follow(next, method, conditional);
                }
            }
        }
    }

    private SourceClass implementing(String port) {
        return classes.values().stream()
                .filter(each -> each.interfaces().contains(String.valueOf(port)))
                .findFirst()
                .orElse(null);
    }

    private void require(Calls.Call call, boolean conditional) {
        Set<Role> roles = call.arguments().stream()
                .map(argument -> Role.valueOf(argument.replace("Role.", "")))
                .collect(Collectors.toSet());
        if (conditional) {
            sometimes.addAll(roles);
        } else {
            always.retainAll(roles);
        }
    }

    private static boolean isRole(String argument) {
        return argument.startsWith("Role.");
    }
}
