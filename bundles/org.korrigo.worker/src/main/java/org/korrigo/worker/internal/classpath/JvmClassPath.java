package org.korrigo.worker.internal.classpath;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;

/** The class path this JVM was started with: right for any code outside OSGi. */
public final class JvmClassPath implements ClassPaths {

    @Override
    public ClassPath of(Class<?> code) {
        return new ClassPath(
                "jvm",
                "",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath())
                        .toList());
    }
}
