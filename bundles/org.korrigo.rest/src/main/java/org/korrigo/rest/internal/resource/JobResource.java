package org.korrigo.rest.internal.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.job.JobBoard;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.job.Job;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.JobBody;
import org.korrigo.rest.internal.body.JobLogLineBody;
import org.korrigo.rest.internal.body.JobPauseBody;
import org.korrigo.rest.internal.body.JobPriorityBody;
import org.korrigo.rest.internal.body.JobRetryOrderBody;
import org.korrigo.rest.internal.body.JobStatsBody;
import org.korrigo.rest.internal.body.JobSweepBody;
import org.korrigo.rest.internal.problem.HttpProblem;
import org.korrigo.rest.internal.problem.Languages;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Jobs as people see them. */
@Component(service = JobResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobResource {

    private final JobBoard jobs;
    private final JobCare care;
    private final ProblemTexts texts;

    @Activate
    public JobResource(@Reference JobBoard jobs, @Reference JobCare care, @Reference ProblemTexts texts) {
        this.jobs = jobs;
        this.care = care;
        this.texts = texts;
    }

    @GET
    public List<JobBody> list(
            @QueryParam("exam") String exam,
            @QueryParam("state") String state,
            @Context SecurityContext who,
            @Context HttpHeaders headers) {
        return jobs
                .list(
                        SignedIn.actor(who),
                        Address.optional(exam),
                        Address.optional(state).map(JobResource::state))
                .stream()
                .map(job -> body(job, headers))
                .toList();
    }

    @GET
    @Path("{id}")
    public JobBody show(@PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        return body(jobs.show(SignedIn.actor(who), Address.id("job", id)), headers);
    }

    @GET
    @Path("{id}/log")
    public List<JobLogLineBody> log(
            @PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        return JobLogLineBody.of(
                care.history(SignedIn.actor(who), Address.id("job", id)),
                texts,
                Languages.of(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("stats")
    public JobStatsBody stats(@Context SecurityContext who) {
        return JobStatsBody.of(care.overview(SignedIn.actor(who)));
    }

    @POST
    @Path("pause")
    public JobStatsBody pause(JobPauseBody body, @Context SecurityContext who) {
        care.pause(SignedIn.actor(who), body.reason());
        return stats(who);
    }

    @POST
    @Path("resume")
    public JobStatsBody resume(@Context SecurityContext who) {
        care.resume(SignedIn.actor(who));
        return stats(who);
    }

    @POST
    @Path("retry-failed")
    public JobSweepBody retryFailed(JobRetryOrderBody body, @Context SecurityContext who) {
        JobChoice choice = new JobChoice(body.exam(), Set.of(), body.kind(), Optional.empty());
        return new JobSweepBody(
                care.retryFailed(SignedIn.actor(who), choice, true).count());
    }

    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        jobs.retry(SignedIn.actor(who), Address.id("job", id));
        return Response.accepted(show(id, who, headers)).build();
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        jobs.cancel(SignedIn.actor(who), Address.id("job", id));
        return Response.accepted(show(id, who, headers)).build();
    }

    @PUT
    @Path("{id}/priority")
    public JobBody prioritize(
            @PathParam("id") String id,
            JobPriorityBody body,
            @Context SecurityContext who,
            @Context HttpHeaders headers) {
        jobs.prioritize(SignedIn.actor(who), Address.id("job", id), body.priority());
        return show(id, who, headers);
    }

    private JobBody body(Job job, HttpHeaders headers) {
        return JobBody.of(job, texts, Languages.of(headers.getAcceptableLanguages()));
    }

    private static Job.State state(String name) {
        return Arrays.stream(Job.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> HttpProblem.parameter("state"));
    }
}
