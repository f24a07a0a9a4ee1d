package org.korrigo.shell.internal.database;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.domain.database.SchemaChange;
import org.korrigo.shell.internal.WordCompleter;

/** Completes changes of the schema. */
@Service
public class SchemaChangeCompleter extends WordCompleter {

    @Reference
    private Databases databases;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return databases.changes(ACTOR).stream().map(SchemaChange::id).toList();
    }
}
