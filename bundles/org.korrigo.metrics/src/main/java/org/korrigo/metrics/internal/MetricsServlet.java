package org.korrigo.metrics.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.korrigo.application.account.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@code GET /metrics}. */
@Component(service = Servlet.class, configurationPid = "org.korrigo.metrics")
@Designate(ocd = MetricsServlet.Settings.class)
@HttpWhiteboardServletName("korrigo-metrics")
@HttpWhiteboardServletPattern("/metrics")
public final class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Keys of {@code etc/org.korrigo.metrics.cfg}. */
    @ObjectClassDefinition(name = "Korrigo: metrics")
    public @interface Settings {
        @AttributeDefinition(
                name = "Token",
                description = "What a watcher elsewhere sends as a bearer token; empty: none.")
        String token() default "";
    }

    private final transient Collection collection;
    private final transient SignIn signIn;
    private final transient Settings settings;

    @Activate
    public MetricsServlet(@Reference Collection collection, @Reference SignIn signIn, Settings settings) {
        this.collection = collection;
        this.signIn = signIn;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!visitor(request).mayRead(settings.token(), signIn)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] text = Exposition.of(collection.read()).getBytes(StandardCharsets.UTF_8);
        response.setContentType(Exposition.MEDIA_TYPE);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static Visitor visitor(HttpServletRequest request) {
        boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "X-Forwarded-Proto")
                .anyMatch(name -> request.getHeader(name) != null);
        return new Visitor(
                request.getRemoteAddr(),
                forwarded,
                Optional.ofNullable(request.getHeader("Authorization")),
                session(request));
    }

    private static Optional<String> session(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals("KORRIGO_SESSION"))
                .map(Cookie::getValue)
                .findFirst();
    }
}
