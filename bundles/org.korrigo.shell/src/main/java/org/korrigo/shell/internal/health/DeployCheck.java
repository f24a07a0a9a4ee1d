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

/** {@code korrigo:deploy-check} */
@Service
@Command(
        scope = "korrigo",
        name = "deploy-check",
        description = "Whether the server may go into service: TLS, console, accounts, plug-ins, rights of folders")
public class DeployCheck extends KorrigoCommand {

    @Reference
    private Doctor doctor;

    @Override
    protected Answer answer(Actor actor) {
        return FindingWords.full(doctor.examine(actor, HealthCheck.Round.DEPLOYMENT, Optional.empty(), language()));
    }
}
