package org.korrigo.application.account;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Many accounts at once. For administrators. */
@ProviderType
public interface AccountLists {

    List<AccountUse> find(Actor actor, AccountQuery query);

    /**
     * Reads a table with a header: {@code identifiant} or {@code username}, {@code nom} or {@code name}, {@code roles}, {@code motdepasse}
     * or {@code password}; the first is needed. All accounts are made or, when a line is faulty, none.
     *
     * @param write false only tells
     * @throws org.korrigo.domain.Problem {@code account-list-header} with the header that was found
     */
    AccountListReport importList(Actor actor, byte[] file, boolean write);
}
