package org.korrigo.application.finalisation;

/** What an exam asks of a copy beside its marks. */
public record FinalisationRules(boolean appreciationRequired) {}
