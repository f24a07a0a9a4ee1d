package org.korrigo.application.account;

import java.util.List;

/**
 * Who may do something.
 *
 * @param area of the application, for example {@code account}
 * @param useCase port and method, for example {@code Accounts.create}
 * @param roles one of which is needed, in lower case
 * @param own others than administrators may do it within limits: the own copies, the own account, what the role sees of a copy
 * @param doors requests and commands that lead to it
 */
public record Permission(String area, String useCase, List<String> roles, boolean own, List<String> doors) {

    public Permission {
        roles = List.copyOf(roles);
        doors = List.copyOf(doors);
    }
}
