package org.korrigo.domain.account;

/** What a person may do. */
public enum Role {
    ADMIN,
    TEACHER,
    SECRETARY,
    STUDENT
}
