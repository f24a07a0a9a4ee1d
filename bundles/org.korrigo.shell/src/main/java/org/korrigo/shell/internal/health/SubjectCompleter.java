package org.korrigo.shell.internal.health;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.Doctor;
import org.korrigo.domain.health.HealthCheck;
import org.korrigo.shell.internal.WordCompleter;

/** Completes what the doctor can look at. */
@Service
public class SubjectCompleter extends WordCompleter {

    @Reference
    private Doctor doctor;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return doctor.subjects(HealthCheck.Round.EVERYDAY);
    }
}
