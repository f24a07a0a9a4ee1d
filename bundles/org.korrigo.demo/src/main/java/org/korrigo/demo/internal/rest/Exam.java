package org.korrigo.demo.internal.rest;

/** An exam. */
public record Exam(String id, String reference, String name, long version) {}
