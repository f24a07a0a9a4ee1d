package org.korrigo.rest.internal.body;

/** Whether the server can work. @param status {@code UP} or {@code DOWN} */
public record HealthBody(String status) {}
