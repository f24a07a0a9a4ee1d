package org.korrigo.shell.internal.health;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.Doctor;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:doctor --only database} */
@Service
@Command(
        scope = "korrigo",
        name = "doctor",
        description = "Makes every check and prints cause and cure of each finding")
public class DoctorCommand extends KorrigoCommand {

    @Option(name = "--only", description = "What is looked at, for example disk; everything by default")
    @Completion(SubjectCompleter.class)
    private String only;

    @Reference
    private Doctor doctor;

    @Override
    protected Answer answer(Actor actor) {
        return FindingWords.full(
                doctor.examine(actor, HealthCheck.Round.EVERYDAY, Optional.ofNullable(only), language()));
    }
}
