package org.korrigo.demo.internal.rest;

/** A copy taken for marking. @param fence goes with every writing */
public record Lock(String holder, long fence) {}
