package org.korrigo.worker.internal.pool;

import org.korrigo.worker.internal.classpath.ClassPath;

/** What makes two children interchangeable. */
record ChildKey(ClassPath classPath, int heapMegabytes) {

    /** Whether children of this key run code that has been replaced since. */
    boolean isOutdatedBy(ClassPath newest) {
        return classPath.owner().equals(newest.owner()) && !classPath.version().equals(newest.version());
    }
}
