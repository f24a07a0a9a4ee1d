package org.korrigo.rest.internal.problem;

import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.Problem;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.watch.RequestId;
import org.korrigo.spi.PluginException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Puts a {@link Failure} into the words of the reader's language, as {@code application/problem+json}. */
@Component(service = ContainerResponseFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
public final class ProblemSpeaker implements ContainerResponseFilter {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");
    private final ProblemTexts texts;

    @Activate
    public ProblemSpeaker(@Reference ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Failure failure) {
            Locale locale = Languages.of(request.getAcceptableLanguages());
            String path = request.getUriInfo().getRequestUri().getRawPath();
            Words words = words(failure.cause(), locale);
            response.setEntity(words.asBody(failure, path, RequestId.of(request)), new Annotation[0], PROBLEM);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        }
    }

    private Words words(Throwable cause, Locale locale) {
        if (cause instanceof HttpProblem problem) {
            return new Words(
                    problem.code(),
                    HttpTexts.title(problem, locale),
                    HttpTexts.detail(problem, locale),
                    problem.facts());
        }
        if (cause instanceof PluginException refusal) {
            Map<String, Object> facts = Map.copyOf(refusal.facts());
            String title = texts.title(Problem.invalid(refusal.code(), facts), locale);
            String detail = texts.detail(refusal.code(), facts, refusal.getMessage(), locale);
            return new Words(refusal.code(), title, detail, facts);
        }
        Problem problem = (Problem) cause;
        return new Words(problem.code(), texts.title(problem, locale), texts.detail(problem, locale), problem.facts());
    }

    /** A problem in one language. */
    private record Words(String code, String title, String detail, Map<String, Object> facts) {

        private static final Set<String> MEMBERS =
                Set.of("type", "title", "status", "detail", "instance", "code", "trace", "request");

        ProblemBody asBody(Failure failure, String path, Optional<String> request) {
            var others = new TreeMap<>(facts);
            others.keySet().removeAll(MEMBERS);
            String type = "urn:korrigo:problem:" + code;
            return new ProblemBody(type, title, failure.status(), detail, path, code, others, failure.trace(), request);
        }
    }
}
