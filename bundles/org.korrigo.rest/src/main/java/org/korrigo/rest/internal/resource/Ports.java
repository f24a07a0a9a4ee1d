package org.korrigo.rest.internal.resource;

import java.util.Optional;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.application.arrival.Uploads;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.application.health.ServerHealth;
import org.korrigo.application.identification.Identification;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.job.JobBoard;
import org.korrigo.application.job.JobCare;
import org.korrigo.application.job.JobPulse;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginTrust;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.result.Releases;
import org.korrigo.application.result.ResultOverviews;
import org.korrigo.application.result.Results;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.application.scan.ScanQuality;
import org.korrigo.application.scan.Scans;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.trial.Trials;
import org.korrigo.application.trial.ZonePreviews;
import org.korrigo.domain.account.Actor;
import org.korrigo.rest.internal.body.HealthBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Is there exactly as long as every use case is: its references are what readiness waits for. */
@Component(
        service = Ports.class,
        reference = {
            @Reference(name = "accounts", service = Accounts.class),
            @Reference(name = "choices", service = ExamChoices.class),
            @Reference(name = "copies", service = Copies.class),
            @Reference(name = "distributions", service = Distributions.class),
            @Reference(name = "exams", service = Exams.class),
            @Reference(name = "identification", service = Identification.class),
            @Reference(name = "jobs", service = JobBoard.class),
            @Reference(name = "jobCare", service = JobCare.class),
            @Reference(name = "pulse", service = JobPulse.class),
            @Reference(name = "modes", service = ServerModes.class),
            @Reference(name = "marking", service = MarkingDesk.class),
            @Reference(name = "plugins", service = PluginBoard.class),
            @Reference(name = "repairs", service = Repairs.class),
            @Reference(name = "texts", service = ProblemTexts.class),
            @Reference(name = "results", service = Results.class),
            @Reference(name = "finalisations", service = Finalisations.class),
            @Reference(name = "releases", service = Releases.class),
            @Reference(name = "overviews", service = ResultOverviews.class),
            @Reference(name = "classLists", service = ClassLists.class),
            @Reference(name = "scans", service = Scans.class),
            @Reference(name = "uploads", service = Uploads.class),
            @Reference(name = "quality", service = ScanQuality.class),
            @Reference(name = "schemes", service = MarkSchemes.class),
            @Reference(name = "trials", service = Trials.class),
            @Reference(name = "zonePreviews", service = ZonePreviews.class)
        })
public final class Ports {

    private final SignIn signIn;
    private final PluginTrust trust;
    private final ServerHealth health;

    @Activate
    public Ports(@Reference SignIn signIn, @Reference PluginTrust trust, @Reference ServerHealth health) {
        this.signIn = signIn;
        this.trust = trust;
        this.health = health;
    }

    HealthBody health() {
        return new HealthBody("UP", trust.warnings(), health.isolation());
    }

    /** Whose session it is. @throws RuntimeException when the database does not answer */
    Optional<Actor> actor(String token) {
        return signIn.current(token).map(CurrentSession::actor);
    }

    /** Asks the database for a session that nobody has. @throws RuntimeException when it does not answer */
    void ask() {
        signIn.current("");
    }
}
