package org.korrigo.rest.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.korrigo.application.incident.Refusals;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.domain.Problem;
import org.korrigo.rest.internal.watch.RequestMeter;

/** Use cases that answer from memory, and remember what they were asked. */
public final class Fakes {

    public final FakeSignIn signIn = new FakeSignIn();
    public final FakeExams exams = new FakeExams();
    public final FakeSchemes schemes = new FakeSchemes(exams);
    public final FakeClassLists classLists = new FakeClassLists();
    public final FakeScans scans = new FakeScans();
    public final FakeUploads uploads = new FakeUploads();
    public final FakeScanQuality quality = new FakeScanQuality();
    public final FakeCopies copies = new FakeCopies();
    public final FakeIdentification identification = new FakeIdentification();
    public final FakeMarkingDesk desk = new FakeMarkingDesk();
    public final FakeDrafts drafts = new FakeDrafts();
    public final FakePiles piles = new FakePiles();
    public final FakeCommentBank comments = new FakeCommentBank();
    public final FakeResults results = new FakeResults();
    public final FakeReleases releases = new FakeReleases();
    public final FakeFinalisations finalisations = new FakeFinalisations();
    public final FakeJobBoard jobs = new FakeJobBoard();
    public final FakeJobCare jobCare = new FakeJobCare(jobs);
    public final FakePluginBoard plugins = new FakePluginBoard();
    public final FakeChoices choices = new FakeChoices();
    public final FakeDoctor doctor = new FakeDoctor();
    public final FakeTrust trust = new FakeTrust();
    public final FakeRepairs repairs = new FakeRepairs();
    public final FakeTrials trials = new FakeTrials();
    public final FakeZonePreviews previews = new FakeZonePreviews();
    public final FakeAccounts accounts = new FakeAccounts();
    final RequestMeter meter = new RequestMeter();
    final List<String> refused = new CopyOnWriteArrayList<>();
    final Refusals refusals = (actor, what) -> refused.add(actor.name() + " " + what);
    public final FakeModes modes = new FakeModes();
    public final FakeDistributions distributions = new FakeDistributions();

    static String credentials(String username) {
        return "{'username':'" + username + "','password':'" + FakeSignIn.PASSWORD + "'}";
    }

    /** Sentences made of the code, its facts and the language, so that tests see which were used. */
    public ProblemTexts texts() {
        return new ProblemTexts() {

            @Override
            public String title(Problem problem, Locale locale) {
                return locale.getLanguage() + ":" + problem.code();
            }

            @Override
            public String detail(Problem problem, Locale locale) {
                return locale.getLanguage() + ":" + problem.code() + problem.facts();
            }

            @Override
            public String detail(String code, Map<String, ?> facts, String otherwise, Locale locale) {
                return otherwise;
            }
        };
    }
}
