package org.korrigo.itest.permission;

/** The roles as the code names them; one that is not here fails the reading of the rights. */
public enum Role {
    ADMIN,
    TEACHER,
    SECRETARY,
    STUDENT
}
