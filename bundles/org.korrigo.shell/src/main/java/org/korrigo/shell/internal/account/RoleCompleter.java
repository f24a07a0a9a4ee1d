package org.korrigo.shell.internal.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.domain.account.Role;
import org.korrigo.shell.internal.WordCompleter;

/** Completes roles. */
@Service
public class RoleCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
