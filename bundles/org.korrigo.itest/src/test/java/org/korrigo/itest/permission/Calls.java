package org.korrigo.itest.permission;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** What a method calls, in the order it is written. */
final class Calls extends TreeScanner<Void, Boolean> {

    /**
     * One call.
     *
     * @param receiver as written; empty for a method of the same class
     * @param method its name
     * @param conditional whether it stands behind an if
     */
    record Call(String receiver, String method, List<String> arguments, boolean conditional) {}

    private final List<Call> found = new ArrayList<>();

    private Calls() {}

    static List<Call> in(MethodTree method) {
        Calls calls = new Calls();
        calls.scan(method.getBody(), false);
        return calls.found;
    }

    @Override
    public Void visitIf(IfTree tree, Boolean conditional) {
        scan(tree.getCondition(), conditional);
        scan(tree.getThenStatement(), true);
        return scan(tree.getElseStatement(), true);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Boolean conditional) {
        scan(tree.getCondition(), conditional);
        scan(tree.getTrueExpression(), true);
        return scan(tree.getFalseExpression(), true);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Boolean conditional) {
        super.visitMethodInvocation(call, conditional);
        List<String> arguments =
                call.getArguments().stream().map(ExpressionTree::toString).toList();
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            String receiver = select.getExpression().toString().replaceFirst("^this\\.", "");
            found.add(new Call(receiver, select.getIdentifier().toString(), arguments, conditional));
        } else if (call.getMethodSelect() instanceof IdentifierTree own) {
            found.add(new Call("", own.getName().toString(), arguments, conditional));
        }
        return null;
    }
}
