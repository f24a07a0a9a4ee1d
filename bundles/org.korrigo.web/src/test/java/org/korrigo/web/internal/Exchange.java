package org.korrigo.web.internal;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A request to a servlet at {@code /app/*}, and what the servlet made of it. */
final class Exchange {

    private final String method;
    private final String pathInfo;
    private final Map<String, String> sent;
    private final Map<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    Exchange(String method, String pathInfo, Map<String, String> sent) {
        this.method = method;
        this.pathInfo = pathInfo;
        this.sent = sent;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::asked);
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::told);
    }

    private Object asked(Method question, Object[] arguments) {
        return switch (question.getName()) {
            case "getMethod" -> method;
            case "getPathInfo" -> pathInfo;
            case "getContextPath" -> "";
            case "getServletPath" -> "/app";
            case "getProtocol" -> "HTTP/1.1";
            case "getHeader" -> sent.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(question.getName());
        };
    }

    private Object told(Method answer, Object[] arguments) {
        switch (answer.getName()) {
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "getOutputStream" -> {
                return new Sink(body);
            }
            default -> throw new UnsupportedOperationException(answer.getName());
        }
        return null;
    }

    private interface Handler {
        Object handle(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) -> handler.handle(called, arguments)));
    }

    private static final class Sink extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Sink(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("only blocking writes are tested");
        }
    }
}
