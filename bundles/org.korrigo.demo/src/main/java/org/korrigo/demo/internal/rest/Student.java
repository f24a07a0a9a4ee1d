package org.korrigo.demo.internal.rest;

/** A student of a class list; what the list does not tell is empty. @param birthDate yyyy-MM-dd, or null */
public record Student(
        String id,
        String lastName,
        String firstName,
        String birthDate,
        String className,
        String ine,
        String candidateNumber) {}
