package org.korrigo.rest.internal.body;

/** @param exam id or reference of the exam whose barème is copied */
public record SchemeSourceBody(String exam) {}
