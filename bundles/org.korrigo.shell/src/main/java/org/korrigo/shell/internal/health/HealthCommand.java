package org.korrigo.shell.internal.health;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.Doctor;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:health} */
@Service
@Command(
        scope = "korrigo",
        name = "health",
        description = "How the server is, one line a finding; fails when something does not work")
public class HealthCommand extends KorrigoCommand {

    @Reference
    private Doctor doctor;

    @Override
    protected Answer answer(Actor actor) {
        return FindingWords.brief(doctor.examine(actor, HealthCheck.Round.EVERYDAY, Optional.empty(), language()));
    }
}
