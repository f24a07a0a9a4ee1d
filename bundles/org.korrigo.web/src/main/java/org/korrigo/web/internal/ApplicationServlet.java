package org.korrigo.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the built application under {@code /app/}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("korrigo-web")
@HttpWhiteboardServletPattern("/app/*")
public final class ApplicationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BundledFiles files;
    private final transient SinglePageApplication application;

    @Activate
    public ApplicationServlet(BundleContext context) {
        files = new BundledFiles(context.getBundle());
        application = new SinglePageApplication(files.etags());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            // relative to the origin, so that no proxy in front can make it point elsewhere
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + request.getServletPath() + "/");
            return;
        }
        send(application.answer(toRequest(path, request)), response);
    }

    private static Request toRequest(String path, HttpServletRequest request) {
        return new Request(
                path.substring(1),
                Optional.ofNullable(request.getHeader("Accept-Encoding")),
                Optional.ofNullable(request.getHeader("If-None-Match")));
    }

    private void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().isEmpty()) {
            return;
        }
        try (InputStream body = files.open(answer.body().get())) {
            body.transferTo(response.getOutputStream());
        }
    }
}
