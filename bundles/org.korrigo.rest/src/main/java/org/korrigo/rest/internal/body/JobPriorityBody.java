package org.korrigo.rest.internal.body;

/** How urgent a job is. @param priority 0 to 99, the higher first */
public record JobPriorityBody(int priority) {}
