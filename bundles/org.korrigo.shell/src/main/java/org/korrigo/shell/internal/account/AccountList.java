package org.korrigo.shell.internal.account;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.AccountLists;
import org.korrigo.application.account.AccountQuery;
import org.korrigo.application.account.AccountUse;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:account-list --inactive-since 180d} */
@Service
@Command(
        scope = "korrigo",
        name = "account-list",
        description = "Lists accounts, and when somebody signed in to them last")
public class AccountList extends KorrigoCommand {

    @Option(name = "--active", description = "Only those that can sign in")
    private boolean active;

    @Option(name = "--inactive-since", description = "Only those to which nobody has signed in for so long: 180d, 12h")
    private String inactiveSince;

    @Option(name = "--role", description = "Only those that have it: admin, teacher, secretary or student")
    @Completion(RoleCompleter.class)
    private String role;

    @Reference
    private AccountLists accounts;

    /** What {@code --json} prints. */
    private record Listed(
            String username, String displayName, java.util.Set<Role> roles, boolean enabled, Object lastSignIn) {

        static Listed of(AccountUse use) {
            var account = use.account();
            return new Listed(
                    account.username(), account.displayName(), account.roles(), account.enabled(), use.lastSignIn());
        }
    }

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        Optional<Role> wanted = role == null
                ? Optional.empty()
                : RoleWords.read(List.of(role)).stream().findFirst();
        AccountQuery query = new AccountQuery(active, Span.read(inactiveSince), wanted);
        List<AccountUse> found = accounts.find(actor, query);
        Answer table = Answer.table(
                found,
                List.of("Username", "Name", "Roles", "Enabled", "Last sign-in"),
                use -> List.of(
                        use.account().username(),
                        use.account().displayName(),
                        RoleWords.of(use.account().roles()),
                        use.account().enabled(),
                        use.lastSignIn().map(Object::toString).orElse("-")));
        return new Answer(found.stream().map(Listed::of).toList(), table.printer());
    }
}
