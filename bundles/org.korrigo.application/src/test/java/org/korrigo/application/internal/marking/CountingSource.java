package org.korrigo.application.internal.marking;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Twenty connections, as many as a server has, that are used again, and a count of the statements sent through them. */
final class CountingSource implements DataSource {

    final AtomicInteger statements = new AtomicInteger();
    private final DataSource source;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore places = new Semaphore(20);

    CountingSource(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        places.acquireUninterruptibly();
        Connection reused = idle.poll();
        Connection real = reused == null ? source.getConnection() : reused;
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        idle.add(real);
                        places.release();
                        return null;
                    }
                    Object answer = called(() -> method.invoke(real, arguments));
                    return answer instanceof Statement statement ? counted(statement, method.getReturnType()) : answer;
                });
    }

    private Object counted(Statement statement, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    return called(() -> method.invoke(statement, arguments));
                });
    }

    private interface Call {
        Object go() throws ReflectiveOperationException;
    }

    private static Object called(Call call) throws Throwable {
        try {
            return call.go();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
