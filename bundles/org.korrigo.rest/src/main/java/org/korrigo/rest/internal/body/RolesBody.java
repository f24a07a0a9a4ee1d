package org.korrigo.rest.internal.body;

import java.util.Set;
import org.korrigo.domain.account.Role;

/** What an account may do from now on. */
public record RolesBody(Set<Role> roles) {}
