package org.korrigo.worker.internal.child;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.worker.internal.wire.Call;
import org.korrigo.worker.internal.wire.Reply;

/** Runs calls one after the other; each class of code gets one instance for the life of the child. */
final class CodeRunner {

    private static final int LONGEST_STACK = 16_000;

    private final Map<String, IsolatedCode> instances = new HashMap<>();

    Reply run(Call call) {
        try {
            LimitedBytes answer = new LimitedBytes(Call.MAX_BYTES);
            DataOutputStream out = new DataOutputStream(answer);
            code(call.code()).run(new DataInputStream(new ByteArrayInputStream(call.request())), out);
            out.flush();
            return new Reply.Done(answer.toByteArray());
        } catch (PluginException e) {
            return Reply.Refused.of(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw e;
        } catch (Throwable e) {
            return new Reply.Defect(e instanceof Error, stackOf(e));
        }
    }

    private IsolatedCode code(String name) throws ReflectiveOperationException {
        IsolatedCode code = instances.get(name);
        if (code == null) {
            code = Class.forName(name)
                    .asSubclass(IsolatedCode.class)
                    .getConstructor()
                    .newInstance();
            instances.put(name, code);
        }
        return code;
    }

    private static String stackOf(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.getBuffer().length() <= LONGEST_STACK
                ? text.toString()
                : text.getBuffer().substring(0, LONGEST_STACK);
    }
}
