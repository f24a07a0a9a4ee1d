package org.korrigo.shell.internal.account;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.shell.internal.WordCompleter;

/** Completes user names. */
@Service
public class AccountCompleter extends WordCompleter {

    @Reference
    private Accounts accounts;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return accounts.list(ACTOR).stream().map(AccountView::username).toList();
    }
}
