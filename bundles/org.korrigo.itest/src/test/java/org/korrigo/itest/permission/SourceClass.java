package org.korrigo.itest.permission;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class as it is written. Types are known by their simple names, which are unique enough among ours. */
record SourceClass(
        String packageName, ClassTree tree, Map<String, String> fields, Map<String, List<MethodTree>> methods) {

    static SourceClass of(String packageName, ClassTree tree) {
        Map<String, String> fields = new HashMap<>();
        Map<String, List<MethodTree>> methods = new LinkedHashMap<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field) {
                fields.put(field.getName().toString(), simple(field.getType()));
            } else if (member instanceof MethodTree method) {
                methods.computeIfAbsent(method.getName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        return new SourceClass(packageName, tree, fields, methods);
    }

    String name() {
        return tree.getSimpleName().toString();
    }

    boolean isInterface() {
        return tree.getKind() == Tree.Kind.INTERFACE;
    }

    List<String> interfaces() {
        return tree.getImplementsClause().stream().map(SourceClass::simple).toList();
    }

    /** The text in an annotation: its value or a named element. Empty when it is not there. */
    static Optional<String> annotation(List<? extends AnnotationTree> annotations, String type, String element) {
        return annotations.stream()
                .filter(each -> simple(each.getAnnotationType()).equals(type))
                .findFirst()
                .map(each -> text(each, element));
    }

    private static String text(AnnotationTree annotation, String element) {
        StringBuilder found = new StringBuilder();
        annotation.getArguments().stream()
                .filter(argument -> !argument.toString().contains("=")
                        || argument.toString().startsWith(element + " ="))
                .forEach(argument -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        found.append(literal.getValue());
                        return null;
                    }
                }.scan(argument, null));
        return found.toString();
    }

    /** Without package, outer class and type arguments. */
    static String simple(Tree type) {
        return type.toString().replaceAll("<.*", "").replaceAll("^.*\\.", "");
    }
}
