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

/** {@code korrigo:preflight} */
@Service
@Command(
        scope = "korrigo",
        name = "preflight",
        description = "Looks again at what the next start needs: folders, disk, memory, ports, database")
public class PreflightCommand extends KorrigoCommand {

    @Reference
    private Doctor doctor;

    @Override
    protected Answer answer(Actor actor) {
        return FindingWords.full(doctor.examine(actor, HealthCheck.Round.START, Optional.empty(), language()));
    }
}
