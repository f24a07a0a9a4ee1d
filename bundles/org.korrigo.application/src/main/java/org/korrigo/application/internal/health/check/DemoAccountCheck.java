package org.korrigo.application.internal.health.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No account of the demonstration is left, and somebody can administer. There are no default passwords. */
@Component
public final class DemoAccountCheck implements HealthCheck {

    /** As {@code karaf-distribution/demo} names them. */
    private static final String DEMO = "demo-";

    private final UnitOfWork work;
    private final AccountRepository accounts;

    @Activate
    public DemoAccountCheck(@Reference UnitOfWork work, @Reference AccountRepository accounts) {
        this.work = work;
        this.accounts = accounts;
    }

    @Override
    public String subject() {
        return "accounts";
    }

    @Override
    public Round round() {
        return Round.DEPLOYMENT;
    }

    @Override
    public List<Finding> look() {
        List<Account> able =
                work.read(accounts::all).stream().filter(Account::enabled).toList();
        String demo = able.stream()
                .map(Account::username)
                .filter(name -> name.startsWith(DEMO))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!demo.isEmpty()) {
            return List.of(Finding.fail("deploy-demo-accounts", Map.of("names", demo)));
        }
        long chiefs =
                able.stream().filter(each -> each.roles().contains(Role.ADMIN)).count();
        return List.of(
                chiefs == 0
                        ? Finding.warn("deploy-no-administrator", Map.of())
                        : Finding.ok("deploy-accounts", Map.of("count", Long.toString(chiefs))));
    }
}
