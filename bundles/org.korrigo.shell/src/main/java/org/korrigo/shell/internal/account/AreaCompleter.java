package org.korrigo.shell.internal.account;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Permission;
import org.korrigo.application.account.Permissions;
import org.korrigo.shell.internal.WordCompleter;

/** Completes parts of the application. */
@Service
public class AreaCompleter extends WordCompleter {

    @Reference
    private Permissions permissions;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return permissions.list(ACTOR).stream().map(Permission::area).distinct().toList();
    }
}
