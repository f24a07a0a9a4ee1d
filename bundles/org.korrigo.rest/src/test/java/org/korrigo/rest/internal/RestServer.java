package org.korrigo.rest.internal;

import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.korrigo.rest.internal.json.JsonProvider;
import org.korrigo.rest.internal.problem.ProblemMapper;
import org.korrigo.rest.internal.problem.ProblemSpeaker;
import org.korrigo.rest.internal.problem.RefusalMapper;
import org.korrigo.rest.internal.resource.AllResources;
import org.korrigo.rest.internal.resource.TusHeaders;
import org.korrigo.rest.internal.session.DegradedFilter;
import org.korrigo.rest.internal.session.ModeFilter;
import org.korrigo.rest.internal.session.SecurityHeaders;
import org.korrigo.rest.internal.session.SessionFilter;
import org.korrigo.rest.internal.watch.RefusalWatch;
import org.korrigo.rest.internal.watch.RequestId;

/** The REST interface on a real HTTP stack, the one of the product (CXF on Jetty), without OSGi. */
final class RestServer {

    final Fakes fakes = new Fakes();
    final AllResources resources = new AllResources(fakes);
    private final Server jetty = new Server();

    RestServer() throws Exception {
        var connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        var context = new ServletContextHandler();
        var answersInFlight = new StatisticsHandler();
        answersInFlight.setHandler(context);
        jetty.setHandler(answersInFlight);
        jetty.setStopTimeout(2000);
        context.addServlet(new ServletHolder(new CXFNonSpringJaxrsServlet(application())), "/api/v1/*");
        jetty.start();
    }

    private Application application() {
        var texts = fakes.texts();
        Set<Object> all = resources.all();
        all.addAll(List.of(
                new JsonProvider(),
                new ProblemMapper(),
                new RefusalMapper(),
                new ProblemSpeaker(texts),
                new SecurityHeaders(),
                new TusHeaders(),
                new RequestId(),
                fakes.meter,
                new RefusalWatch(fakes.refusals),
                new ModeFilter(fakes.modes),
                new DegradedFilter(fakes.modes),
                new SessionFilter(fakes.signIn)));
        return new Application() {
            @Override
            public Set<Object> getSingletons() {
                return all;
            }
        };
    }

    URI address(String path) {
        int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
    }

    Browser browser() {
        return new Browser(this);
    }

    void close() throws Exception {
        jetty.stop();
    }
}
