package org.korrigo.worker.internal.classpath;

/** Finds out which jars a class needs. */
@FunctionalInterface
public interface ClassPaths {

    ClassPath of(Class<?> code);
}
